namespace TorrentApi.Testing.UTorrent.Store;

/// <summary>A setting as <c>getsettings</c> tells it: always as text, and not always true to its type.</summary>
/// <param name="Name">As the server spells it.</param>
/// <param name="Type">0 integer, 1 boolean, 2 text.</param>
/// <param name="Value"><c>true</c> and <c>false</c> for a boolean.</param>
/// <param name="Access">Y both, R read only.</param>
internal sealed record Setting(string Name, int Type, string Value, char Access = 'Y')
{
    public const int Integer = 0;
    public const int Boolean = 1;
    public const int Text = 2;

    /// <summary>The setting with another value, as <c>setsetting</c> takes it; null where it does not.</summary>
    public Setting? With(string value) => (Access, Type, value) switch
    {
        ('R', _, _) => null,
        (_, Boolean, "0" or "1") => this with { Value = value == "1" ? "true" : "false" },
        (_, Boolean, _) => null,
        (_, Integer, _) when !long.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _) => null,
        _ => this with { Value = value },
    };
}
