using System.Globalization;
using System.Text.Json.Nodes;
using TorrentApi.Backends.QBittorrent.Wire;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>Settings that the server says in words, and what earlier versions said in their place.</summary>
internal static class Words
{
    public static readonly Codec Layout = Of(("Original", ContentLayout.Original), ("Subfolder", ContentLayout.Subfolder), ("NoSubfolder", ContentLayout.NoSubfolder));

    /// <summary><c>create_subfolder_enabled</c>, up to 4.3.1: true for what the torrent says, false for no folder.</summary>
    public static readonly Codec Subfolder = OfFlag(ContentLayout.Original, ContentLayout.NoSubfolder);

    public static readonly Codec StopCondition = Of(
        ("None", QBittorrentStopCondition.None), ("MetadataReceived", QBittorrentStopCondition.MetadataReceived), ("FilesChecked", QBittorrentStopCondition.FilesChecked));

    public static readonly Codec LimitMode = Of(("MatchAny", ShareLimitMode.Any), ("MatchAll", ShareLimitMode.All));

    public static readonly Codec Trash = Of(("Delete", false), ("MoveToTrash", true));

    public static readonly Codec MailEncryption = Of(
        ("None", QBittorrentMailEncryption.None), ("SMTPS", QBittorrentMailEncryption.Smtps), ("STARTTLS", QBittorrentMailEncryption.StartTls));

    /// <summary><c>mail_notification_ssl_enabled</c>, up to 5.2.</summary>
    public static readonly Codec MailSsl = OfFlag(QBittorrentMailEncryption.Smtps, QBittorrentMailEncryption.None);

    /// <summary><c>enable_utp</c>, up to 3.3.16.</summary>
    public static readonly Codec Utp = OfFlag(QBittorrentPeerProtocol.TcpAndUtp, QBittorrentPeerProtocol.Tcp);

    private static readonly Codec ProxyWords = Of(
        ("None", QBittorrentProxyType.None), ("HTTP", QBittorrentProxyType.Http), ("SOCKS5", QBittorrentProxyType.Socks5), ("SOCKS4", QBittorrentProxyType.Socks4));

    private static readonly Codec ProxyNumbers = Codecs.Number<QBittorrentProxyType>();

    /// <summary>A number up to 4.5, where -1 is none as well (documented) as 0 (seen); a word from 4.6 on.</summary>
    public static readonly Codec Proxy = new(
        told => told.IsText ? ProxyWords.Read(told) : told.Whole == -1 ? QBittorrentProxyType.None : ProxyNumbers.Read(told),
        (value, told) => told.IsText ? ProxyWords.Write(value, told) : ProxyNumbers.Write(value, told));

    /// <summary>A word that is not among them is not understood; a value without a word cannot be said.</summary>
    private static Codec Of<T>(params IReadOnlyList<(string Word, T Value)> words)
        where T : struct => new(
        told => told.Text is { } text && words.FirstOrDefault(word => word.Word == text) is { Word: not null } known ? known.Value : null,
        (value, _) => words.FirstOrDefault(word => word.Value.Equals(value)).Word is { } word ? JsonValue.Create(word) : null);

    private static Codec OfFlag<T>(T whenTrue, T whenFalse)
        where T : struct => new(
        told => told.Flag switch { true => whenTrue, false => whenFalse, null => null },
        (value, _) => value.Equals(whenTrue) ? true : value.Equals(whenFalse) ? JsonValue.Create(false) : null);
}
