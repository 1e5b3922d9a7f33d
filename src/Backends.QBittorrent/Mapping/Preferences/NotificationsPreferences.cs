using P = TorrentApi.Backends.QBittorrent.QBittorrentPreferences;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>The settings of mail and of programs to run.</summary>
internal static class NotificationsPreferences
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        new OneValue(nameof(P.MailEnabled), Codecs.Flag, "mail_notification_enabled"),
        new OneValue(nameof(P.MailSender), Codecs.Text, "mail_notification_sender") { Since = "4.1.9" },
        new OneValue(nameof(P.MailRecipient), Codecs.Text, "mail_notification_email"),
        new OneValue(nameof(P.MailServer), Codecs.Text, "mail_notification_smtp"),
        new OneValue(nameof(P.MailEncryption), new Spelling("mail_notification_encryption_type", Words.MailEncryption), new Spelling("mail_notification_ssl_enabled", Words.MailSsl)),
        new OneValue(nameof(P.MailAuthenticationEnabled), Codecs.Flag, "mail_notification_auth_enabled"),
        new OneValue(nameof(P.MailUsername), Codecs.Text, "mail_notification_username"),
        new OneValue(nameof(P.MailPassword), Codecs.Text, "mail_notification_password") { IsSecret = true },
        new OneValue(nameof(P.RunsOnAdded), Codecs.Flag, "autorun_on_torrent_added_enabled") { Since = "4.5.2" },
        new OneValue(nameof(P.ProgramOnAdded), Codecs.Text, "autorun_on_torrent_added_program") { Since = "4.5.2" },
        new OneValue(nameof(P.RunsOnFinished), Codecs.Flag, "autorun_enabled"),
        new OneValue(nameof(P.ProgramOnFinished), Codecs.Text, "autorun_program"),
    ];
}
