namespace TorrentApi.Testing;

/// <summary>How a simulated server breaks an answer.</summary>
public enum ResponseFault
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>500, and nothing is done.</summary>
    ServerError = 1,

    /// <summary>502 with an HTML page, as a proxy says it while the server is down; nothing is done.</summary>
    BadGateway = 2,

    /// <summary>No answer ever, and nothing is done.</summary>
    Hang = 3,

    /// <summary>The request is carried out, and its answer stops half-way: the connection ends.</summary>
    CutBody = 4,

    /// <summary>The request is carried out, and its answer comes 16 bytes at a time, every 20 ms of the server's clock.</summary>
    SlowDrip = 5,

    /// <summary>The connection is closed without an answer, and nothing is done.</summary>
    Drop = 6,

    /// <summary>The request is carried out, and the connection is closed without an answer: the client cannot know.</summary>
    LostAnswer = 7,

    /// <summary>400 with the text <c>invalid request</c>, which is all that µTorrent says to anything that it does not like; nothing is done.</summary>
    BadRequest = 8,

    /// <summary>The request is carried out, and the answer is 200 without a body.</summary>
    EmptyBody = 9,

    /// <summary>qBittorrent: a delta of <c>sync/maindata</c> says nothing of a field that changed: of every torrent in it the state, else the first field. Full answers are left alone.</summary>
    DropField = 10,

    /// <summary>qBittorrent: a list of torrents holds its first torrent twice.</summary>
    DuplicateRow = 11,
}
