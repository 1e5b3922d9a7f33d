using System.Reflection;
using TorrentApi.Backends.QBittorrent.Tests.Scripted;
using TorrentApi.DependencyInjection;

namespace TorrentApi.Backends.QBittorrent.Tests.Native;

/// <summary>What is qBittorrent's alone, as everything else, passes the interceptors, and says which version has it.</summary>
public sealed class NativeInterceptionTests
{
    private static readonly Dictionary<string, Func<QBittorrentApi, Task>> Calls = new()
    {
        ["GetStatisticsAsync"] = api => api.GetStatisticsAsync(),
        ["ListNativeAsync"] = api => api.ListNativeAsync(),
        ["Preferences.GetAsync"] = api => api.Preferences.GetAsync(),
        ["Preferences.SetAsync"] = api => api.Preferences.SetAsync(new QBittorrentPreferences { Dht = true }),
        ["Preferences.UpdateAsync"] = api => api.Preferences.UpdateAsync(now => now with { Dht = true }),
        ["Log.ListAsync"] = api => api.Log.ListAsync(),
        ["Log.ListPeersAsync"] = api => api.Log.ListPeersAsync(),
        ["ApiKeys.GetAsync"] = api => api.ApiKeys.GetAsync(),
        ["ApiKeys.RotateAsync"] = api => api.ApiKeys.RotateAsync(),
        ["ApiKeys.DeleteAsync"] = api => api.ApiKeys.DeleteAsync(),
        ["Application.GetBuildInfoAsync"] = api => api.Application.GetBuildInfoAsync(),
        ["Application.GetLaunchTimeAsync"] = api => api.Application.GetLaunchTimeAsync(),
        ["Application.GetDefaultSavePathAsync"] = api => api.Application.GetDefaultSavePathAsync(),
        ["Application.ListDirectoryAsync"] = api => api.Application.ListDirectoryAsync("/d"),
        ["Application.ListNetworkInterfacesAsync"] = api => api.Application.ListNetworkInterfacesAsync(),
        ["Application.ListNetworkAddressesAsync"] = api => api.Application.ListNetworkAddressesAsync(),
        ["Application.ListCookiesAsync"] = api => api.Application.ListCookiesAsync(),
        ["Application.SetCookiesAsync"] = api => api.Application.SetCookiesAsync([]),
        ["Application.SendTestMailAsync"] = api => api.Application.SendTestMailAsync(),
        ["Application.ShutdownAsync"] = api => api.Application.ShutdownAsync(),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    public static TheoryData<string> Writes => [.. Calls.Keys.Where(name => !IsRead(name))];

    public static TheoryData<string, string, string> Lacking => new()
    {
        { "Log.ListAsync", "3.3.4", "3.3.5" }, { "Log.ListPeersAsync", "3.2.0", "3.3.5" }, { "Application.GetDefaultSavePathAsync", "3.2.0", "3.3.4" },
        { "Application.GetBuildInfoAsync", "4.1.9", "4.2" }, { "Application.ListNetworkInterfacesAsync", "4.1.9", "4.2" }, { "Application.ListNetworkAddressesAsync", "4.0.4", "4.2" },
        { "Application.ListDirectoryAsync", "4.6.1", "5.0" }, { "Application.SendTestMailAsync", "4.6.1", "5.0" }, { "Application.ListCookiesAsync", "5.0.4", "5.1" },
        { "Application.SetCookiesAsync", "4.0.4", "5.1" }, { "Application.GetLaunchTimeAsync", "5.1.0", "5.2" }, { "ApiKeys.GetAsync", "5.1.0", "5.2" }, { "ApiKeys.RotateAsync", "5.1.0", "5.2" },
        { "ApiKeys.DeleteAsync", "4.0.4", "5.2" },
    };

    [Fact]
    public void Every_native_operation_is_called_here()
    {
        Type[] parts = [typeof(QBittorrentPreferenceStore), typeof(QBittorrentLog), typeof(QBittorrentApiKeys), typeof(QBittorrentApplication)];

        var operations = parts.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly), (type, method) => (type, method))
            .Where(one => typeof(Task).IsAssignableFrom(one.method.ReturnType))
            .Select(one => $"{typeof(QBittorrentApi).GetProperties().Single(property => property.PropertyType == one.type).Name}.{one.method.Name}");

        Calls.Keys.Where(name => name.Contains('.')).Should().BeEquivalentTo(operations);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_passes_the_interceptors_once_and_says_whether_it_changes_anything(string name)
    {
        var recorder = new Refusing();
        using var server = new ScriptedServer("5.3.0");
        await using var api = Connect(server, recorder);

        await Failure.OfAsync<ApiError.Blocked>(() => Calls[name](api));

        var operation = recorder.Seen.Should().ContainSingle().Which;
        (operation.Kind == OperationKind.Read).Should().Be(IsRead(name));
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_read_only_client_blocks_each_write_and_sends_nothing(string name)
    {
        using var server = new ScriptedServer("5.3.0");
        await using var api = Connect(server, new ReadOnlyInterceptor());

        (await Failure.OfAsync<ApiError.Blocked>(() => Calls[name](api))).Rule.Should().Be(ReadOnlyInterceptor.Rule);

        server.Requests.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_disposed_client_refuses_each(string name)
    {
        using var server = new ScriptedServer("5.3.0");
        var api = Connect(server, new ReadOnlyInterceptor());
        await api.DisposeAsync();

        var call = () => Calls[name](api);

        await call.Should().ThrowAsync<ObjectDisposedException>();
        server.Requests.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lacking))]
    public async Task What_a_version_lacks_is_unsupported_and_not_asked_for(string name, string version, string release)
    {
        await using var scene = await Scene.ConnectedAsync(version);

        var error = await Failure.OfAsync<ApiError.Unsupported>(() => Calls[name](scene.Api));

        error.What.Should().EndWith($"needs qBittorrent {release}; this is v{version}");
        scene.Server.Requests.Should().BeEmpty();
    }

    private static bool IsRead(string name) => name[(name.IndexOf('.') + 1)..] is var method && (method.StartsWith("Get", StringComparison.Ordinal) || method.StartsWith("List", StringComparison.Ordinal));

    private static QBittorrentApi Connect(ScriptedServer server, TorrentInterceptor interceptor) => new(
        new QBittorrentOptions { BaseAddress = new Uri("http://qbt.test:8080"), Username = ScriptedServer.Username, Password = ScriptedServer.Password },
        new BackendServices { Handler = server, Interceptors = [interceptor] });

    private sealed class Refusing : TorrentInterceptor
    {
        public List<Operation> Seen { get; } = [];

        public override Task<TResult> InvokeAsync<TResult>(
            Operation operation, BackendInfo backend, Func<CancellationToken, Task<TResult>> proceed, CancellationToken cancellationToken)
        {
            Seen.Add(operation);
            return Task.FromException<TResult>(new TorrentApiException(new ApiError.Blocked("refused")));
        }
    }
}
