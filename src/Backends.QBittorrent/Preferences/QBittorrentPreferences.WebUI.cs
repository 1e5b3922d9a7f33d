using System.Diagnostics;

namespace TorrentApi.Backends.QBittorrent;

// The WebUI and its API. What is set here may cut this client off: address, port, HTTPS, user name, password and filters hold from the next request or login on.
public sealed partial record QBittorrentPreferences
{
    /// <summary>The language, such as "en".</summary>
    public string? Locale { get => Find<string>(); init => Set(value); }

    /// <summary>Where it listens; "*" everywhere.</summary>
    public string? WebUIAddress { get => Find<string>(); init => Set(value); }

    /// <summary>Its port.</summary>
    public int? WebUIPort { get => Get<int>(); init => Set(value); }

    /// <summary>True to ask the router for the port.</summary>
    public bool? WebUIPortForwarding { get => Get<bool>(); init => Set(value); }

    /// <summary>Its user name. From 5.3 on it has 3 characters or more, and no colon.</summary>
    public string? WebUIUsername { get => Find<string>(); init => Set(value); }

    /// <summary>Its password, as it is typed. From 5.3 on it has 6 characters or more. Never read, never shown: it can only be set.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? WebUIPassword { get => Find<string>(); init => Set(value); }

    /// <summary>True to let the server's own machine in without a login.</summary>
    public bool? BypassesLocalAuthentication { get => Get<bool>(); init => Set(value); }

    /// <summary>True to let <see cref="BypassedSubnets"/> in without a login.</summary>
    public bool? BypassedSubnetsEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Subnets such as "192.0.2.0/24".</summary>
    public IReadOnlyList<string>? BypassedSubnets { get => Find<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>After so many failed logins an address is banned.</summary>
    public int? MaxFailedLogins { get => Get<int>(); init => Set(value); }

    /// <summary>For how long; whole seconds, rounded up.</summary>
    public TimeSpan? BanTime { get => Get<TimeSpan>(); init => Set(value); }

    /// <summary>After so long without a request a session ends; whole seconds, rounded up.</summary>
    public TimeSpan? SessionTimeout { get => Get<TimeSpan>(); init => Set(value); }

    /// <summary>Sessions at the same time, 1 or more; the one that was not used for longest ends.</summary>
    public Limit<int>? MaxSessions { get => Get<Limit<int>>(); init => Set(value); }

    /// <summary>True to speak HTTPS alone.</summary>
    public bool? UsesHttps { get => Get<bool>(); init => Set(value); }

    /// <summary>The certificate itself.</summary>
    public string? HttpsCertificate { get => Find<string>(); init => Set(value); }

    /// <summary>The private key itself. Never read, never shown: it can only be set.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? HttpsKey { get => Find<string>(); init => Set(value); }

    /// <summary>The file of the certificate; a path of the server.</summary>
    public string? HttpsCertificatePath { get => Find<string>(); init => Set(value); }

    /// <summary>The file of the private key; a path of the server.</summary>
    public string? HttpsKeyPath { get => Find<string>(); init => Set(value); }

    /// <summary>True to forbid being framed.</summary>
    public bool? ClickjackingProtection { get => Get<bool>(); init => Set(value); }

    /// <summary>True to refuse requests of other sites.</summary>
    public bool? CsrfProtection { get => Get<bool>(); init => Set(value); }

    /// <summary>True to give cookies to HTTPS alone.</summary>
    public bool? SecureCookie { get => Get<bool>(); init => Set(value); }

    /// <summary>True to refuse hosts that <see cref="Domains"/> does not name.</summary>
    public bool? HostHeaderValidation { get => Get<bool>(); init => Set(value); }

    /// <summary>Names of hosts, "*" for any.</summary>
    public IReadOnlyList<string>? Domains { get => Find<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>True to send <see cref="CustomHeaders"/>.</summary>
    public bool? CustomHeadersEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Headers of each answer, "Name: value"; they may hold secrets.</summary>
    public IReadOnlyList<string>? CustomHeaders { get => Find<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>True to believe <see cref="ReverseProxies"/> who the client is.</summary>
    public bool? ReverseProxyEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Addresses of proxies in front.</summary>
    public IReadOnlyList<string>? ReverseProxies { get => Find<IReadOnlyList<string>>(); init => Set(value); }

    /// <summary>True to show the files of <see cref="AlternativeWebUIPath"/> in place of its own.</summary>
    public bool? AlternativeWebUIEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>A folder; a path of the server.</summary>
    public string? AlternativeWebUIPath { get => Find<string>(); init => Set(value); }

    /// <summary>True to keep a name pointing at the server.</summary>
    public bool? DynamicDnsEnabled { get => Get<bool>(); init => Set(value); }

    /// <summary>Who keeps it.</summary>
    public QBittorrentDynamicDns? DynamicDnsService { get => Get<QBittorrentDynamicDns>(); init => Set(value); }

    /// <summary>The name.</summary>
    public string? DynamicDnsDomain { get => Find<string>(); init => Set(value); }

    /// <summary>The user name there.</summary>
    public string? DynamicDnsUsername { get => Find<string>(); init => Set(value); }

    /// <summary>The password there. Never read, never shown: it can only be set.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? DynamicDnsPassword { get => Find<string>(); init => Set(value); }
}
