using P = TorrentApi.Backends.QBittorrent.QBittorrentPreferences;

namespace TorrentApi.Backends.QBittorrent.Mapping.Preferences;

/// <summary>The settings of the WebUI.</summary>
internal static class WebUIPreferences
{
    public static readonly IReadOnlyList<Preference> Rows =
    [
        new OneValue(nameof(P.Locale), Codecs.Text, "locale"),
        new OneValue(nameof(P.WebUIAddress), Codecs.Text, "web_ui_address") { Since = "4.0.4" },
        new OneValue(nameof(P.WebUIPort), Codecs.Port, "web_ui_port"),
        new OneValue(nameof(P.WebUIPortForwarding), Codecs.Flag, "web_ui_upnp") { Since = "3.3.4" },
        new OneValue(nameof(P.WebUIUsername), Codecs.Text, "web_ui_username"),
        new OneValue(nameof(P.WebUIPassword), Codecs.Text, "web_ui_password") { IsSecret = true, IsHidden = true },
        new OneValue(nameof(P.BypassesLocalAuthentication), Codecs.Flag, "bypass_local_auth"),
        new OneValue(nameof(P.BypassedSubnetsEnabled), Codecs.Flag, "bypass_auth_subnet_whitelist_enabled") { Since = "4.0.4" },
        new OneValue(nameof(P.BypassedSubnets), Codecs.Lines, "bypass_auth_subnet_whitelist") { Since = "4.0.4" },
        new OneValue(nameof(P.MaxFailedLogins), Codecs.Whole, "web_ui_max_auth_fail_count") { Since = "4.1.9" },
        new OneValue(nameof(P.BanTime), Codecs.Seconds, "web_ui_ban_duration") { Since = "4.1.9" },
        new OneValue(nameof(P.SessionTimeout), Codecs.Seconds, "web_ui_session_timeout") { Since = "4.1.9" },
        new OneValue(nameof(P.MaxSessions), Limits.CountByZero, "web_ui_sessions_count_limit") { Since = "5.3" },
        new OneValue(nameof(P.UsesHttps), Codecs.Flag, "use_https"),
        new OneValue(nameof(P.HttpsCertificate), Codecs.Text, "ssl_cert") { Last = "4.0.4" },
        new OneValue(nameof(P.HttpsKey), Codecs.Text, "ssl_key") { Last = "4.0.4", IsSecret = true },
        new OneValue(nameof(P.HttpsCertificatePath), Codecs.Path, "web_ui_https_cert_path") { Since = "4.1.9" },
        new OneValue(nameof(P.HttpsKeyPath), Codecs.Path, "web_ui_https_key_path") { Since = "4.1.9" },
        new OneValue(nameof(P.ClickjackingProtection), Codecs.Flag, "web_ui_clickjacking_protection_enabled") { Since = "3.3.16" },
        new OneValue(nameof(P.CsrfProtection), Codecs.Flag, "web_ui_csrf_protection_enabled") { Since = "3.3.16" },
        new OneValue(nameof(P.SecureCookie), Codecs.Flag, "web_ui_secure_cookie_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.HostHeaderValidation), Codecs.Flag, "web_ui_host_header_validation_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.Domains), Codecs.Semicolons, "web_ui_domain_list") { Since = "3.3.16" },
        new OneValue(nameof(P.CustomHeadersEnabled), Codecs.Flag, "web_ui_use_custom_http_headers_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.CustomHeaders), Codecs.Lines, "web_ui_custom_http_headers") { Since = "4.1.9" },
        new OneValue(nameof(P.ReverseProxyEnabled), Codecs.Flag, "web_ui_reverse_proxy_enabled") { Since = "4.5.2" },
        new OneValue(nameof(P.ReverseProxies), Codecs.Semicolons, "web_ui_reverse_proxies_list") { Since = "4.5.2" },
        new OneValue(nameof(P.AlternativeWebUIEnabled), Codecs.Flag, "alternative_webui_enabled") { Since = "4.1.9" },
        new OneValue(nameof(P.AlternativeWebUIPath), Codecs.Path, "alternative_webui_path") { Since = "4.1.9" },
        new OneValue(nameof(P.DynamicDnsEnabled), Codecs.Flag, "dyndns_enabled"),
        new OneValue(nameof(P.DynamicDnsService), Codecs.Number<QBittorrentDynamicDns>(), "dyndns_service"),
        new OneValue(nameof(P.DynamicDnsDomain), Codecs.Text, "dyndns_domain"),
        new OneValue(nameof(P.DynamicDnsUsername), Codecs.Text, "dyndns_username"),
        new OneValue(nameof(P.DynamicDnsPassword), Codecs.Text, "dyndns_password") { IsSecret = true },
    ];
}
