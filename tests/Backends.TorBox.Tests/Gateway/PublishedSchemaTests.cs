using System.Text.Json;
using System.Text.RegularExpressions;
using TorrentApi.Backends.TorBox.Tests.Scripted;
using TorrentApi.DependencyInjection;
using TorrentApi.Testing;
using RecordedRequest = TorrentApi.Backends.TorBox.Tests.Scripted.RecordedRequest;

namespace TorrentApi.Backends.TorBox.Tests.Gateway;

/// <summary>Every request is one that the service's published schema has: route, parameters, types, whether the key is asked for. The fixture is taken from its openapi.json.</summary>
public sealed partial class PublishedSchemaTests
{
    // In the documents of the old SDK alone.
    private const string OldSearch = "GET /v1/api/torrents/search";

    private static readonly string[] Retired = ["GET /v1/api/torrents/getqueued", "POST /v1/api/torrents/controlqueued"];

    // The same question by another method; and a sign of life that says less than the account does.
    private static readonly string[] Doubled = ["POST /v1/api/torrents/checkcached", "GET /"];

    private static readonly Dictionary<string, JsonElement> Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "routes.json")))
        .RootElement.EnumerateArray().ToDictionary(route => $"{route.GetProperty("method").GetString()} {route.GetProperty("path").GetString()}", StringComparer.Ordinal);

    [Fact]
    public async Task Every_request_fits_the_published_schema_and_every_endpoint_is_asked()
    {
        var requests = await AskEverythingAsync();

        foreach (var request in requests.Where(request => Name(request) != OldSearch)) Check(request);
        Schema.Keys.Except(requests.Select(Name)).Should().BeEquivalentTo(Retired.Concat(Doubled), "every other endpoint of torrents, queue, account and device login is reachable");
        requests.Should().NotContain(request => request.Body.Contains("\"all\"", StringComparison.Ordinal), "every torrent is named");
    }

    private static void Check(RecordedRequest request)
    {
        Schema.Should().ContainKey(Name(request));
        var route = Schema[Name(request)];
        var parameters = route.GetProperty("query").EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString()!);
        request.Query.Select(pair => pair.Name).Should().BeSubsetOf(parameters.Keys, request.Line);
        foreach (var (name, value) in request.Query) CheckType(parameters[name].GetProperty("type").GetString()!, value, name);
        parameters.Where(pair => pair.Value.GetProperty("required").GetBoolean()).Select(pair => pair.Key).Should().BeSubsetOf(request.Query.Select(pair => pair.Name), request.Line);
        if (route.GetProperty("needsKey").GetBoolean()) request.Header("Authorization").Should().Be($"Bearer {Scene.Key}");
        if (request.Body.Length > 0) CheckBody(request, route.GetProperty("body"));
    }

    private static void CheckBody(RecordedRequest request, JsonElement body)
    {
        request.Header("Content-Type").Should().StartWith(body.GetProperty("type").GetString());
        var fields = body.GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("name").GetString()!);
        var sent = body.GetProperty("type").GetString() == "application/json"
            ? JsonDocument.Parse(request.Body).RootElement.EnumerateObject().Select(property => property.Name)
            : FormName().Matches(request.Body).Select(match => match.Groups["name"].Value);
        sent.Should().NotBeEmpty().And.BeSubsetOf(fields.Keys, request.Line);
        fields.Where(field => field.Value.GetProperty("required").GetBoolean()).Select(field => field.Key).Should().BeSubsetOf(sent, request.Line);
    }

    private static void CheckType(string type, string value, string name)
    {
        switch (type)
        {
            case "integer": value.Should().MatchRegex("^[0-9]+$", name); break;
            case "boolean": value.Should().BeOneOf("true", "false"); break;
        }
    }

    private static async Task<IReadOnlyList<RecordedRequest>> AskEverythingAsync()
    {
        using var scene = new Scene();
        var (list, queue) = ("GET torrents/mylist", "GET queued/getqueued");
        foreach (var route in Schema.Keys.Append(OldSearch).Select(route => route.Replace("/v1/api/", "", StringComparison.Ordinal)))
        {
            if (route != list && route != queue && route != "GET user/me" && route != "GET torrents/requestdl") scene.Service.On(route, Say.Done);
        }

        scene.Service.On("GET user/me", Say.Data("""{"id":1}""")).On("GET torrents/requestdl", Say.Data("\"https://cdn.test/file\""))
            .On(queue, Say.List(Say.Queued(7, 2))).On(list, Say.List(Say.Complete(5, 1, """ "files":[{"id":0,"name":"a/b.bin","size":5}]""")));
        var api = scene.Api;

        await api.GetServerAsync();
        await api.GetUserAsync();
        await api.ListAsync();
        await api.ListNativeAsync();
        await api.ListContentsAsync(Say.Target(1));
        await scene.FinishAsync(api.AddAsync(new AddRequest(Say.Magnet(3), new AddOptions { Name = "n", Native = [new TorBoxAddOptions { Seeding = TorBoxSeeding.Always, AllowZip = true, Queued = true }] })));
        await scene.FinishAsync(api.AddAsync(new AddRequest(Say.Magnet(4), new AddOptions { Native = [new TorBoxAddOptions { OnlyIfCached = true, Background = true }] })));
        await api.StartAsync(MultiTarget.Of(Say.Target(1), Say.Target(2)));
        await api.Require<IMaintenanceFeature>().ReannounceAsync(Say.Target(1));
        await api.Require<ITagFeature>().SetAsync(Say.Target(1), ["a"]);
        await api.Require<INamingFeature>().RenameAsync(Say.Target(1), "n");
        await api.EditAsync(Say.Target(1), new TorBoxEdit { AlternativeHashes = [InfoHash.Parse(Say.Hash(9))] });
        await api.Require<IDownloadFeature>().GetLinkAsync(Say.Target(1), 0);
        await api.Require<IDownloadFeature>().GetArchiveLinkAsync(Say.Target(1));
        await api.Require<ICacheFeature>().ListAsync([InfoHash.Parse(Say.Hash(1)), InfoHash.Parse(Say.Hash(2))]);
        await Record.ExceptionAsync(() => api.Require<IExportFeature>().GetFileAsync(Say.Target(1)));
        await Record.ExceptionAsync(() => api.Require<IExportFeature>().GetMagnetAsync(Say.Target(1)));
        await api.GetInfoAsync(InfoHash.Parse(Say.Hash(1)));
        await api.GetInfoAsync(Say.Magnet(1), new TorBoxInfoOptions { PeersOnly = true, UseCache = true });
        await Record.ExceptionAsync(() => api.MakeFileAsync(Say.Magnet(1)));
        await api.SearchAsync("a b");
        await api.Queue.ListAsync();
        await api.Queue.StartAsync(7);
        await api.Queue.RemoveAsync(7);
        await api.RemoveAsync(Say.Target(1), RemoveData.Delete);
        using var login = new TorBoxDeviceLogin(new TorBoxOptions(), new BackendServices { Handler = scene.Service, Clock = new ManualClock() });
        await Record.ExceptionAsync(() => login.StartAsync("a program"));
        await Record.ExceptionAsync(() => login.GetKeyAsync(new TorBoxDeviceCode { DeviceCode = "d", UserCode = "u" }));
        return scene.Service.Requests;
    }

    private static string Name(RecordedRequest request) => $"{request.Method} {request.Address.AbsolutePath}";

    [GeneratedRegex("name=\"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormName();
}
