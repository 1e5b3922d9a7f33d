namespace TorrentApi.Hosting.Tests.Leaks;

/// <summary>What no text may hold.</summary>
internal static class Secrets
{
    public const string Password = "pw-hunter2-f00d";
    public const string ApiKey = "qbt_0123456789ABCDEFGHIJKLMNabcd";
    public const string ProxyPassword = "proxy-0dd5ecret";
    public const string Header = "header-5ecretvalue";
    public const string Passkey = "passkey-c0ffee";
    public const string AccountKey = "5ec2e75e-c2e7-4ac0-8aff-badc0ffeef00";

    public static IReadOnlyList<string> All { get; } = [Password, ApiKey, ProxyPassword, Header, Passkey, AccountKey, Base64($"proxy:{ProxyPassword}"), Base64($"admin:{Password}")];

    private static string Base64(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
}
