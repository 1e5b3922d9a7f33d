using TorrentApi.Backends.QBittorrent.Tests.Scripted;

namespace TorrentApi.Backends.QBittorrent.Tests.Sessions;

/// <summary>No error shows a password, a cookie, a key or a passkey, nor does anything else that prints.</summary>
public sealed class SecretsTests
{
    private const string Passkey = "0123passkey4567";
    private static readonly string[] Secrets = [ScriptedServer.Password, ScriptedServer.ApiKey, "doorkey", "gatekey", "a+b/c", Passkey, "p%2Ba"];

    private static readonly Dictionary<string, Func<Scene, Task>> Failing = new()
    {
        ["login refused"] = scene => { scene.Server.Next("auth/login", 200, "Fails."); return scene.Api.ListAsync(); },
        ["login forbidden"] = scene => { scene.Server.Next("auth/login", 403, ScriptedServer.Password); return scene.Api.ListAsync(); },
        ["login unknown"] = scene => { scene.Server.Next("auth/login", 200, ScriptedServer.Password); return scene.Api.ListAsync(); },
        ["login lost"] = scene => { scene.Server.LoseRequest("auth/login"); return scene.Api.ListAsync(); },
        ["login fault"] = scene => { scene.Server.Next("auth/login", 500, ScriptedServer.Password); return scene.Api.ListAsync(); },
        ["host check"] = scene => { scene.Server.Next("app/webapiVersion", 401); return scene.Api.ListAsync(); },
        ["session refused"] = scene => { scene.Server.Next("torrents/info", 403, "SID=a+b/c1", times: 2); return scene.Api.ListAsync(); },
        ["odd body"] = scene => { scene.Server.Next("torrents/info", 200, $"[{Passkey}"); return scene.Api.ListAsync(); },
        ["tracker kept"] = scene => { scene.Server.Next("torrents/editTracker", 409, Passkey); return scene.Api.Trackers!.ReplaceAsync(Sample.Hash(1), $"http://t.test/{Passkey}", "http://t.test/x"); },
        ["tracker refused"] = scene => { scene.Server.Next("torrents/editTracker", 400, Passkey); return scene.Api.Trackers!.ReplaceAsync(Sample.Hash(1), "http://t.test/x", $"http://t.test/{Passkey}"); },
        ["add refused"] = scene => { scene.Server.Next("torrents/add", 415, Passkey); return scene.Api.AddAsync(new AddRequest(MagnetLink.Parse($"magnet:?xt=urn:btih:{2:x40}&tr=http://t.test/{Passkey}"))); },
        ["address refused"] = scene => { scene.Server.Next("torrents/add", 200, "Fails."); return scene.Api.AddAsync(new AddRequest(new Uri($"http://t.test/{Passkey}.torrent"))); },
        ["add lost"] = scene => { scene.Server.LoseRequest("torrents/add", HttpRequestError.ConnectionError); return scene.Api.AddAsync(new AddRequest(new Uri($"http://t.test/{Passkey}.torrent"))); },
    };

    public static TheoryData<string> Failures => [.. Failing.Keys];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task An_error_shows_no_secret_however_deep_one_looks(string failure)
    {
        await using var scene = WithSecrets();
        scene.Server.Hold(Sample.Hash(1));

        var thrown = (await scene.Invoking(Failing[failure]).Should().ThrowAsync<TorrentApiException>()).Which;

        AssertSilent(thrown.ToString());
        AssertSilent(thrown.Error.ToString());
        thrown.Message.Should().StartWith("qBittorrent ");
    }

    [Fact]
    public async Task Nothing_that_prints_shows_a_secret()
    {
        await using var scene = WithSecrets();
        await using var keyed = new Scene("5.3.0", options => (options.Username, options.Password, options.ApiKey) = (null, null, ScriptedServer.ApiKey));

        foreach (var text in new object[] { scene.Api, scene.Api.Backend, scene.Options, keyed.Api, keyed.Options, await scene.Api.GetServerAsync() })
            AssertSilent(text.ToString()!);
        scene.Options.ToString().Should().Be("http://qbt.test:8080/ user 'admin' password ***");
    }

    private static Scene WithSecrets() => new("5.1.0", options =>
    {
        (options.ProxyUsername, options.ProxyPassword) = ("front", "doorkey");
        options.Headers["X-Gate"] = "gatekey";
    });

    private static void AssertSilent(string text)
    {
        foreach (var secret in Secrets) text.Should().NotContain(secret);
    }
}
