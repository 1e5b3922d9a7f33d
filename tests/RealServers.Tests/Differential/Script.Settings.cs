namespace TorrentApi.RealServers.Tests.Differential;

// Whatever is set here is set back: the rest of the script relies on a fresh server's settings.
internal sealed partial class Script
{
    private void AskApplication()
    {
        Get("app/networkInterfaceAddressList?iface=nope", "app/networkInterfaceAddressList", "app/getDirectoryContent", "app/getDirectoryContent?dirPath=relative", "app/cookies");
        foreach (var cookies in new[] { """[{"name":"n","domain":"host.example","path":"/","value":"v","expirationDate":2000000000},{"name":"m","domain":".d.example","path":"/x","value":"w"}]""", "{}", "[1]" })
        {
            Post("app/setCookies", ("cookies", cookies));
            Get("app/cookies");
        }

        Post("app/setCookies", ("cookies", "[]"));
        Get("app/cookies", "app/rotateAPIKey", "app/deleteAPIKey", "app/setCookies", "app/sendTestEmail");
        foreach (var action in new[] { "setCookies", "deleteAPIKey", "deleteAPIKey", "sendTestEmail" }) Post($"app/{action}");
        Get("log/main?last_known_id=999999", "log/main?normal=false&info=false&warning=false&critical=false", "log/peers", "log/peers?last_known_id=5", "log/nope");
    }

    private void SetPreferences()
    {
        string[] changes =
        [
            """{"max_ratio":1.5}""", """{"max_ratio_enabled":true,"max_ratio":2.25}""", """{"max_ratio":3}""", """{"max_ratio_enabled":false}""", """{"max_ratio_enabled":false,"max_ratio":-1}""",
            """{"max_seeding_time":15}""", """{"max_seeding_time_enabled":true,"max_seeding_time":20}""", """{"max_seeding_time_enabled":false,"max_seeding_time":-1}""",
            """{"max_inactive_seeding_time_enabled":true,"max_inactive_seeding_time":20}""", """{"max_inactive_seeding_time_enabled":false}""",
            """{"schedule_from_hour":9}""", """{"schedule_from_hour":9,"schedule_from_min":30}""", """{"schedule_to_hour":25,"schedule_to_min":3}""",
            """{"schedule_from_hour":8,"schedule_from_min":0,"schedule_to_hour":20,"schedule_to_min":0}""",
            """{"proxy_type":3}""", """{"proxy_type":"SOCKS5"}""", """{"proxy_type":5}""", """{"proxy_type":"nope"}""", """{"proxy_type":0}""",
            """{"max_connec":0,"max_uploads_per_torrent":-1,"max_active_downloads":-1}""", """{"max_connec":500,"max_uploads_per_torrent":4,"max_active_downloads":3}""",
            """{"alt_dl_limit":2000,"alt_up_limit":0}""", """{"alt_dl_limit":10240,"alt_up_limit":10240}""",
            """{"banned_IPs":"192.0.2.1\n192.0.2.2\nnonsense"}""", """{"bypass_auth_subnet_whitelist":"192.0.2.0/24,198.51.100.7,x"}""", """{"banned_IPs":"","bypass_auth_subnet_whitelist":""}""",
            """{"web_ui_domain_list":"a.example;b.example;*"}""", """{"web_ui_domain_list":"*"}""", """{"max_ratio_act":9}""", """{"max_ratio_act":2,"encryption":9}""", """{"max_ratio_act":0,"encryption":0}""",
            """{"torrent_content_layout":"Subfolder","torrent_stop_condition":"FilesChecked","share_limits_mode":"MatchAll"}""",
            """{"torrent_content_layout":"nope","torrent_stop_condition":"None","share_limits_mode":"nope"}""",
            """{"add_trackers_enabled":true,"add_trackers":"http://127.0.0.1:9/a"}""", """{"preallocate_all":"yes"}""", """{"add_trackers_enabled":false,"add_trackers":""}""", """{"preallocate_all":0}""",
            """{"max_active_uploads":"7"}""", """{"max_active_uploads":7.9}""", """{"max_active_uploads":3,"locale":5}""", """{"locale":"en"}""",
            """{"mail_notification_password":"x","mail_notification_ssl_enabled":true}""", """{"mail_notification_password":"","mail_notification_ssl_enabled":false}""",
            """{"web_ui_password":"x"}""", """{"web_ui_password":"adminadmin"}""", """{"web_ui_username":"a:b"}""", """{"web_ui_username":"ab","slow_torrent_inactive_timer":90}""",
            """{"web_ui_username":"admin","slow_torrent_inactive_timer":60}""", """{"web_ui_api_key":"qbt_0000000000000000000000000000"}""",
        ];
        foreach (var json in changes)
        {
            Post("app/setPreferences", ("json", json));
            Get("app/preferences");
        }
    }
}
