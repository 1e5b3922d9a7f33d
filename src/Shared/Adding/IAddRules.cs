namespace TorrentApi.Adding;

/// <summary>What the server connected now makes of the options of an add.</summary>
internal interface IAddRules
{
    bool Supports(Capability option);

    /// <summary>True where the option is sent with the add; else it is set after it.</summary>
    bool AddsNatively(Capability option);

    /// <summary>Why the server cannot do it.</summary>
    ApiError.Unsupported Unsupported(Capability option);
}
