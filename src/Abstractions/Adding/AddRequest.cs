namespace TorrentApi;

/// <summary>One add: what, and how.</summary>
/// <param name="Source">What is added.</param>
/// <param name="Options">How.</param>
public sealed record AddRequest(AddSource Source, AddOptions Options)
{
    /// <summary>An add with all defaults.</summary>
    public AddRequest(AddSource source)
        : this(source, AddOptions.Default)
    {
    }
}
