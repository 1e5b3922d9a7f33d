namespace TorrentApi.Testing;

/// <summary>How a <see cref="UTorrentServer"/> lives. The defaults are what is best supported; a switch stands wherever those who have seen real ones disagree.</summary>
public sealed record UTorrentServerOptions
{
    /// <summary>The default of <see cref="Username"/>.</summary>
    public const string DefaultUsername = "admin";

    /// <summary>The default of <see cref="Password"/>. A fresh real server has an empty one.</summary>
    public const string DefaultPassword = "adminadmin";

    /// <summary>The name of the account that may only look, see <see cref="GuestPassword"/>.</summary>
    public const string GuestUsername = "guest";

    /// <summary>The default of <see cref="MaxAddressLength"/>.</summary>
    public const int DefaultMaxAddressLength = 1024;

    /// <summary>The status that a guest gets for what is not for guests, by default: nobody tells it, and 400 is µTorrent's answer to all that it does not like.</summary>
    public const int DefaultGuestRefusal = 400;

    /// <summary>The administrator.</summary>
    public string Username { get; init; } = DefaultUsername;

    /// <summary>With which password.</summary>
    public string Password { get; init; } = DefaultPassword;

    /// <summary>The password of <see cref="GuestUsername"/>; null where there is no such account, as by default.</summary>
    public string? GuestPassword { get; init; }

    /// <summary>400, 401, 403 or 404; <see cref="DefaultGuestRefusal"/>.</summary>
    public int GuestRefusal { get; init; } = DefaultGuestRefusal;

    /// <summary>True where nobody needs credentials, as with <c>localhost_authentication</c> off. The token is another matter.</summary>
    public bool BypassesLogin { get; init; }

    /// <summary>False where no request needs a token, as with <c>token_auth_enable</c> off; true by default.</summary>
    public bool RequiresToken { get; init; } = true;

    /// <summary>True where a token comes with a <c>GUID</c> cookie and counts only with it; null as the version does it: from 3.0 on.</summary>
    public bool? SetsCookie { get; init; }

    /// <summary>How long a token counts: 30 minutes by the wiki. <see cref="Timeout.InfiniteTimeSpan"/>: until a restart, as others have seen it.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>For how many requests a token counts; all by default. At least 1.</summary>
    public int TokenUses { get; init; } = int.MaxValue;

    /// <summary>True where a token that does not count is answered with 200 and no body, as Transdroid has seen it; false by default: 400.</summary>
    public bool AnswersBadTokenWithNothing { get; init; }

    /// <summary>What stands before <c>/gui/</c>, as behind a proxy: <c>/utorrent</c>. Empty by default.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>How many columns the list has, 19 to 30; null as the version does it.</summary>
    public int? Columns { get; init; }

    /// <summary>True where <c>getfiles</c> of several torrents gives the key <c>files</c> several times, as the manual says; false by default: one array.</summary>
    public bool RepeatsFilesKey { get; init; }

    /// <summary>True where <c>props</c>, <c>files</c> and <c>peers</c> of an unknown hash are an empty array; false by default: they are left out.</summary>
    public bool ListsUnknownAsEmpty { get; init; }

    /// <summary>True by default: a duplicate is told by an <c>error</c> without a reason. False: it looks added.</summary>
    public bool TellsDuplicates { get; init; } = true;

    /// <summary>True by default: a hash may be written in lower case.</summary>
    public bool TakesLowerCaseHashes { get; init; } = true;

    /// <summary>True where the boundary of an uploaded form may stand in quotes; false by default.</summary>
    public bool TakesQuotedBoundaries { get; init; }

    /// <summary>True where <c>getversion</c> gives an array, as the manual prints it; false by default: an object.</summary>
    public bool GivesVersionAsArray { get; init; }

    /// <summary>How many characters of a link or address are taken; what is longer is refused with 400.</summary>
    public int MaxAddressLength { get; init; } = DefaultMaxAddressLength;

    /// <summary>The folders for content, the default first; null as the version does it: <c>C:\Downloads</c>, or <c>/downloads</c> on the server.</summary>
    public IReadOnlyList<string>? Directories { get; init; }

    /// <summary>How much is free in each directory, in MB.</summary>
    public long FreeMegabytes { get; init; } = 100_000;

    /// <summary>The time of the server; null for the system's. A <see cref="ManualClock"/> rules downloads, tokens, feeds and lags alike.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>How fast each running torrent downloads, in bytes per second; 10 MiB. 0: nothing comes unless a test completes it.</summary>
    public long DownloadRate { get; init; } = InMemoryOptions.DefaultDownloadRate;

    /// <summary>How fast each seeding torrent uploads, in bytes per second; 0.</summary>
    public long UploadRate { get; init; }

    /// <summary>How long a magnet link runs before its metadata is known; 1 s. <see cref="Timeout.InfiniteTimeSpan"/>: never.</summary>
    public TimeSpan MetadataDelay { get; init; } = InMemoryOptions.DefaultDelay;

    /// <summary>How long a recheck shows; 1 s.</summary>
    public TimeSpan CheckingTime { get; init; } = InMemoryOptions.DefaultDelay;

    /// <summary>How long an added torrent is not there yet: the list does not show it, and commands to it are lost. Zero by default.</summary>
    public TimeSpan AddLag { get; init; }

    /// <summary>What a magnet link leads to; where it is null or gives null: one file of 100 MiB by the link's name.</summary>
    public Func<MagnetLink, TorrentFile?>? FindMetadata { get; init; }

    /// <summary>What an http address leads to; where it is null or gives null: nothing ever comes of it.</summary>
    public Func<Uri, TorrentFile?>? Fetch { get; init; }

    /// <summary>What an RSS feed lists; where it is null or gives null: nothing.</summary>
    public Func<Uri, IReadOnlyList<Uri>?>? FetchFeed { get; init; }

    /// <summary>The bytes of a file, by its index, for <c>/proxy</c>; where it is null or gives null: the byte at place n is n modulo 251.</summary>
    public Func<InfoHash, int, ReadOnlyMemory<byte>?>? ReadFile { get; init; }

    /// <summary>Which credentials are set; none of them.</summary>
    public override string ToString() => $"password {(Password.Length > 0 ? "set" : "none")}, guest {(GuestPassword is null ? "none" : "set")}";

    internal InMemoryOptions ToLife() => new()
    {
        DownloadRate = DownloadRate,
        UploadRate = UploadRate,
        MetadataDelay = MetadataDelay,
        CheckingTime = CheckingTime,
    };
}
