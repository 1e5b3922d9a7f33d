using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TorrentApi.Http;

/// <summary>Certificate authorities that a program trusts besides the machine's: those of a private network, or a server that vouches for itself.</summary>
internal static class PrivateAuthorities
{
    private static readonly Oid ServerAuthentication = new("1.3.6.1.5.5.7.3.1");

    /// <summary>What is wrong with a PEM file of authorities, as a sentence; nothing where it will do, or none was given.</summary>
    /// <param name="file">The path; null for none.</param>
    /// <param name="option">The name of the option, with which the sentence begins.</param>
    public static IEnumerable<string> Check(string? file, string option)
    {
        if (file is null) return [];
        try
        {
            return Load(file).Count > 0 ? [] : [$"{option} holds no certificate: it is a PEM file with one '-----BEGIN CERTIFICATE-----' or more."];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException or NotSupportedException)
        {
            return [$"{option} cannot be read as a PEM file of certificates: {failure.GetType().Name}."];
        }
    }

    /// <summary>
    /// Accepts what the machine accepts, and what only lacked a known authority where one of these vouches for it. Host name, dates and purpose are
    /// checked as ever.
    /// </summary>
    public static RemoteCertificateValidationCallback TrustAlso(string file)
    {
        var authorities = Load(file);
        return (_, certificate, chain, errors) => errors switch
        {
            SslPolicyErrors.None => true,
            SslPolicyErrors.RemoteCertificateChainErrors when certificate is X509Certificate2 leaf => Vouch(authorities, leaf, chain),
            _ => false,
        };
    }

    private static bool Vouch(X509Certificate2Collection authorities, X509Certificate2 leaf, X509Chain? sent)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.ApplicationPolicy.Add(ServerAuthentication);

        // As SslStream does by default: a private authority seldom answers who asks about revocation.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        if (sent is not null) chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        return chain.Build(leaf);
    }

    private static X509Certificate2Collection Load(string file)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(file);
        return authorities;
    }
}
