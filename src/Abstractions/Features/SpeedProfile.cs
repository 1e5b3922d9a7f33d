namespace TorrentApi;

/// <summary>Which of a server's two sets of global limits is meant.</summary>
public enum SpeedProfile
{
    /// <summary>The limits that apply as a rule.</summary>
    Normal = 0,

    /// <summary>The limits of the alternative mode, which a person or a schedule switches on.</summary>
    Alternative = 1,
}
