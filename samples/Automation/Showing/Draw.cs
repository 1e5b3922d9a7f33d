namespace Automation.Showing;

/// <summary>Shows the downloads as they are now.</summary>
/// <param name="rows">The latest answers of all clients.</param>
/// <param name="notes">What is wrong at the moment; mostly nothing.</param>
internal delegate void Draw(IReadOnlyList<Row> rows, IReadOnlyList<string> notes);
