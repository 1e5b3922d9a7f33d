using System.Diagnostics;

namespace TorrentApi.Backends.QBittorrent;

// What the server tells of torrents, and what it runs.
public sealed partial record QBittorrentPreferences
{
    /// <summary>True to send a mail when a torrent has finished.</summary>
    public bool? MailEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>From whom mails are.</summary>
    public string? MailSender { get => Find<string>(); init => Set(value); }

    /// <summary>To whom mails go.</summary>
    public string? MailRecipient { get => Find<string>(); init => Set(value); }

    /// <summary>The server that takes mails.</summary>
    public string? MailServer { get => Find<string>(); init => Set(value); }

    /// <summary>How the connection to the mail server is encrypted. Before 5.3 <see cref="QBittorrentMailEncryption.StartTls"/> cannot be said.</summary>
    public QBittorrentMailEncryption? MailEncryption { get => Get<QBittorrentMailEncryption>(); init => Set(value); }

    /// <summary>True where the mail server asks for a user name.</summary>
    public bool? MailAuthenticationEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>The user name for the mail server.</summary>
    public string? MailUsername { get => Find<string>(); init => Set(value); }

    /// <summary>The password for the mail server. Never read, never shown: it can only be set.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? MailPassword { get => Find<string>(); init => Set(value); }

    /// <summary>True to run <see cref="ProgramOnAdded"/>.</summary>
    public bool? RunsOnAdded { get => Get<bool>(); init => Set(value); }

    /// <summary>The command line for each added torrent, with the server's placeholders; it may hold secrets.</summary>
    public string? ProgramOnAdded { get => Find<string>(); init => Set(value); }

    /// <summary>True to run <see cref="ProgramOnFinished"/>.</summary>
    public bool? RunsOnFinished { get => Get<bool>(); init => Set(value); }

    /// <summary>The command line for each finished torrent, with the server's placeholders; it may hold secrets.</summary>
    public string? ProgramOnFinished { get => Find<string>(); init => Set(value); }
}
