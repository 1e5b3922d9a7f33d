using System.Security.Cryptography.X509Certificates;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.RealServers.Tests.Network;
using TorrentApi.RealServers.Tests.Servers;

namespace TorrentApi.RealServers.Tests.Sessions;

/// <summary>TLS with certificates that only the owner of the server vouches for.</summary>
public sealed class PrivateAuthorityTests(RealServerPool pool) : IDisposable
{
    private readonly TestAuthority _authority = new();
    private readonly TemporaryDirectory _directory = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(QBittorrentVersions.V4_2_5)]
    [InlineData(QBittorrentVersions.V4_5_2)]
    [InlineData(QBittorrentVersions.V5_1_0)]
    [InlineData(QBittorrentVersions.V5_3_0)]
    public async Task A_certificate_of_a_trusted_authority_is_taken(string version)
    {
        var server = await pool.GetAsync(version);
        using var certificate = _authority.Sign("localhost");
        await using var proxy = new ReverseProxy(server.BaseAddress, new() { Certificate = certificate });
        await using (var client = new QBittorrentApi(OptionsOf(proxy, server, Save(_authority.Pem))))
        {
            await Clients.AtOnceAsync(10, () => client.ListAsync(null, Cancelled));
        }

        (proxy.Count("auth/login"), proxy.Count("auth/logout")).Should().Be((1, 1));
    }

    [Fact]
    public async Task One_file_may_hold_several_authorities()
    {
        using var other = new TestAuthority("Other Root");
        using var certificate = _authority.Sign("localhost");

        await ListAsync(certificate, Save($"# ours\n{other.Pem}\n\n{_authority.Pem}\n"));
    }

    [Fact]
    public async Task A_servers_own_certificate_may_vouch_for_itself()
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);

        await ListAsync(certificate, Save(certificate.ExportCertificatePem()));
    }

    [Fact]
    public async Task Without_the_authority_there_is_no_connection()
    {
        using var certificate = _authority.Sign("localhost");

        await ExpectNoConnectionAsync(certificate, null);
    }

    [Fact]
    public async Task Another_authority_does_not_vouch()
    {
        using var other = new TestAuthority();
        using var certificate = _authority.Sign("localhost");

        await ExpectNoConnectionAsync(certificate, Save(other.Pem));
    }

    [Fact]
    public async Task A_certificate_for_another_host_is_refused()
    {
        using var certificate = _authority.Sign("elsewhere.example");

        await ExpectNoConnectionAsync(certificate, Save(_authority.Pem));
    }

    [Fact]
    public async Task An_expired_certificate_is_refused()
    {
        using var certificate = _authority.Sign("localhost", isExpired: true);

        await ExpectNoConnectionAsync(certificate, Save(_authority.Pem));
    }

    [Fact]
    public async Task A_certificate_for_another_purpose_is_refused()
    {
        using var certificate = _authority.Sign("localhost", isForServers: false);

        await ExpectNoConnectionAsync(certificate, Save(_authority.Pem));
    }

    [Theory]
    [InlineData(null, "*CertificateAuthorityFile*cannot be read*")]
    [InlineData("", "*CertificateAuthorityFile*holds no certificate*")]
    [InlineData("not a certificate", "*CertificateAuthorityFile*holds no certificate*")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "*CertificateAuthorityFile*cannot be read*")]
    public void A_file_without_an_authority_is_refused_before_anything_is_sent(string? content, string message)
    {
        var options = new QBittorrentOptions
        {
            BaseAddress = new Uri("https://localhost:1"),
            CertificateAuthorityFile = content is null ? Path.Combine(_directory.Path, "absent.pem") : Save(content),
        };

        var make = () => new QBittorrentApi(options);

        make.Should().Throw<ArgumentException>().WithMessage(message);
    }

    public void Dispose()
    {
        _authority.Dispose();
        _directory.Dispose();
    }

    private async Task ExpectNoConnectionAsync(X509Certificate2 certificate, string? authorityFile)
    {
        var error = await Failures.ExpectAsync<ApiError.Unreachable>(() => ListAsync(certificate, authorityFile));

        error.Reason.Should().Contain("no secure connection");
    }

    private async Task ListAsync(X509Certificate2 certificate, string? authorityFile)
    {
        var server = await pool.GetAsync(QBittorrentVersions.V5_1_0);
        await using var proxy = new ReverseProxy(server.BaseAddress, new() { Certificate = certificate });
        await using var client = new QBittorrentApi(OptionsOf(proxy, server, authorityFile));
        await client.ListAsync(null, Cancelled);
    }

    private string Save(string pem)
    {
        var path = Path.Combine(_directory.Path, $"{Guid.NewGuid():N}.pem");
        File.WriteAllText(path, pem);
        return path;
    }

    private static QBittorrentOptions OptionsOf(ReverseProxy proxy, QBittorrentProcess server, string? authorityFile)
    {
        var options = Clients.OptionsFor(server);
        (options.BaseAddress, options.CertificateAuthorityFile) = (proxy.Address, authorityFile);
        return options;
    }
}
