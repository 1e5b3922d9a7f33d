using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TorrentApi.Testing.Tests.TorBox;

/// <summary>Holds every route to the schema that the service has published: tests/fixtures/torbox/routes.json tells its routes and parameters.</summary>
public sealed class RouteTests
{
    private static readonly IReadOnlyList<JsonNode> Published =
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "torbox", "routes.json")))!.AsArray().OfType<JsonNode>()];

    public static TheoryData<string> Routes => [.. Published.Select(NameOf)];

    public static TheoryData<string> GuardedRoutes => [.. Published.Where(route => (bool)route["needsKey"]!).Select(NameOf)];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_published_route_is_played_with_its_method(string name)
    {
        await using var client = new TorBoxClient();

        var answer = await SendAsync(client, Find(name), _ => null);

        answer.Status.Should().NotBe(HttpStatusCode.MethodNotAllowed);
        client.Server.UnknownRequests.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(GuardedRoutes))]
    public async Task A_published_route_asks_for_the_key_where_the_schema_does(string name)
    {
        await using var client = new TorBoxClient();
        client.Http.DefaultRequestHeaders.Authorization = null;

        var answer = await SendAsync(client, Find(name), Fit);

        answer.Status.Should().Be(HttpStatusCode.Forbidden);
        answer.Error.Should().Be("NO_AUTH");
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_route_without_its_required_parameters_names_each_of_them(string name)
    {
        await using var client = new TorBoxClient();
        var route = Find(name);
        var required = Parameters(route).Where(one => (bool)one.Parameter["required"]!).Select(one => $"{one.Place}.{one.Parameter["name"]}").ToList();

        var answer = await SendAsync(client, route, _ => null);

        Places(answer).Should().Equal(required);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_route_with_numbers_and_flags_that_are_none_names_each_of_them(string name)
    {
        await using var client = new TorBoxClient();
        var route = Find(name);
        var typed = Parameters(route).Where(one => one.Parameter["type"]!.ToString() is "integer" or "boolean").Select(one => $"{one.Place}.{one.Parameter["name"]}").ToList();

        var answer = await SendAsync(client, route, parameter => parameter["type"]!.ToString() is "integer" or "boolean" ? "neither" : Fit(parameter));

        Places(answer).Should().Equal(typed);
    }

    private static string NameOf(JsonNode route) => $"{route["method"]} {route["path"]}";

    private static JsonNode Find(string name) => Published.Single(route => NameOf(route) == name);

    private static IEnumerable<(string Place, JsonNode Parameter)> Parameters(JsonNode route) =>
        route["query"]!.AsArray().Select(parameter => ("query", parameter!)).Concat((route["body"]?["fields"]?.AsArray() ?? []).Select(parameter => ("body", parameter!)));

    /// <summary>A value of the right kind; only where one has to be.</summary>
    private static string? Fit(JsonNode parameter) => !(bool)parameter["required"]! ? null : parameter["type"]!.ToString() switch
    {
        "integer" => "1",
        "boolean" => "true",
        _ => "x",
    };

    /// <summary>Asks with these values; a parameter whose value is null is left out.</summary>
    private static async Task<TorBoxAnswer> SendAsync(TorBoxClient client, JsonNode route, Func<JsonNode, string?> value)
    {
        var query = string.Join('&', route["query"]!.AsArray().Where(one => value(one!) is not null).Select(one => $"{one!["name"]}={value(one)}"));
        using var content = MakeBody(route["body"], value);
        return await client.SendAsync(new HttpMethod(route["method"]!.ToString()), $"{route["path"]}?{query}", content);
    }

    private static HttpContent? MakeBody(JsonNode? body, Func<JsonNode, string?> value)
    {
        if (body is null) return null;

        var fields = body["fields"]!.AsArray().Where(one => one!["type"]!.ToString() != "file" && value(one) is not null).ToList();
        if (body["type"]!.ToString() == "application/json")
            return JsonContent.Create(fields.ToDictionary(one => one!["name"]!.ToString(), one => one!["type"]!.ToString() == "array" ? (object)new[] { "x" } : value(one), StringComparer.Ordinal));

        var form = new MultipartFormDataContent();
        foreach (var one in fields) form.Add(new StringContent(value(one!)!), one!["name"]!.ToString());
        return form;
    }

    private static List<string> Places(TorBoxAnswer answer) => answer.Status == HttpStatusCode.UnprocessableEntity
        ? [.. answer.Body!["detail"]!.AsArray().Select(error => string.Join('.', error!["loc"]!.AsArray()))]
        : [];
}
