using System.Text.RegularExpressions;
using TorrentApi.Conventions.Tests.Sources;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Endpoints;

/// <summary>docs/endpoints.md, the routes in the code and what the protocols document are the same; and what the page says is there is there.</summary>
public sealed class EndpointPageTests
{
    private const string Suites = "src/ContractTests/";

    // In milliseconds; a file is searched in a few of them.
    private const int Patience = 10_000;

    [Fact]
    public void Every_route_in_the_code_has_a_row_and_every_row_a_route()
    {
        var told = EndpointRow.Sent.Select(row => $"{row.Api}: {row.Route}").ToHashSet(StringComparer.Ordinal);
        var there = Api.All.SelectMany(api => api.Routes, (api, route) => $"{api}: {route}").ToHashSet(StringComparer.Ordinal);

        var differences = there.Except(told).Select(name => new Finding(name, "the code has it, docs/endpoints.md has not"))
            .Concat(told.Except(there).Select(name => new Finding(name, "docs/endpoints.md has it, the code has not")));

        Convention.Holds(differences);
    }

    [Fact]
    public void Every_endpoint_that_a_protocol_documents_has_a_row()
    {
        var told = EndpointRow.Sent.Concat(EndpointRow.Unsent)
            .SelectMany(row => row.Row.Heads.Contains("versions") ? row.DocumentedMethods : [row.Method], (row, method) => $"{row.Api}: {method} {row.Route}");

        var documented = Api.All.SelectMany(api => api.Documented, (api, endpoint) => $"{api}: {endpoint}").ToList();

        documented.Should().HaveCountGreaterThan(150);
        Convention.Holds(documented.Except(told).Select(name => new Finding(name, "is documented and has no row in docs/endpoints.md")));
    }

    [Fact]
    public void An_endpoint_has_one_row_and_no_cell_of_it_is_empty()
    {
        var all = EndpointRow.Sent.Concat(EndpointRow.Unsent).ToList();

        var twice = all.GroupBy(row => row.Name, StringComparer.Ordinal).Where(rows => rows.Count() > 1).Select(rows => new Finding(rows.Key, "has two rows"));
        var empty = all.Where(row => row.Row.Cells.Any(string.IsNullOrWhiteSpace)).Select(row => new Finding(row.Name, "has an empty cell"));

        Convention.Holds(twice.Concat(empty));
    }

    [Fact]
    public void What_is_not_sent_is_in_no_list_of_the_code_and_says_why()
    {
        var sent = EndpointRow.Unsent.Where(row => row.Api.Routes.Contains(row.Route, StringComparer.Ordinal)).Select(row => new Finding(row.Name, "is sent after all"));
        var silent = EndpointRow.Unsent.Where(row => row.Row["why not so"].Length < 8 || row.Members.Count == 0).Select(row => new Finding(row.Name, "gives no reason or no other way"));

        Convention.Holds(sent.Concat(silent));
    }

    [Fact]
    public void Every_member_that_leads_to_an_endpoint_is_public()
    {
        var members = Product.All.SelectMany(product => product.PublicTypes).SelectMany(type => type.GetMembers(), (type, member) => $"{type.Name}.{member.Name}").ToHashSet(StringComparer.Ordinal);

        var unknown = EndpointRow.Sent.Concat(EndpointRow.Unsent)
            .SelectMany(row => row.Members.Where(member => !members.Contains(member)), (row, member) => new Finding(row.Name, $"there is no public {member}"));

        Convention.Holds(unknown);
    }

    [Fact]
    public void Every_verbatim_test_is_there_and_names_the_route()
    {
        var rows = EndpointRow.Sent.Select(row => (Row: row, Files: TestFinder.Find(row.Verbatim, row.Api.VerbatimTests))).ToList();

        var absent = rows.Where(one => one.Files.Count == 0).Select(one => new Finding(one.Row.Name, $"there is no test {one.Row.Verbatim} below {one.Row.Api.VerbatimTests}"));
        var silent = rows.Where(one => one.Files.Count > 0 && !one.Files.Any(file => Names(file.Path, one.Row.Action)))
            .Select(one => new Finding(one.Row.Name, $"{one.Row.Verbatim} stands in a file that says nothing of it"));

        Convention.Holds(absent.Concat(silent));
    }

    [Fact]
    public void Every_test_with_a_server_is_there_and_runs_on_each_of_them()
    {
        var findings = EndpointRow.Sent.SelectMany(FindingsOnServer);

        Convention.Holds(findings);
    }

    private static IEnumerable<Finding> FindingsOnServer(EndpointRow row)
    {
        var suite = row.Server.Split('.')[0];
        if (TestFinder.Find(row.Server, Suites).Count > 0)
        {
            var folders = row.Api.Bindings.Select(binding => SourceFile.All.Select(source => source.Path).Single(path =>
                path.StartsWith(row.Api.ServerTests, StringComparison.Ordinal) && path.EndsWith($"/On{(row.Api.IsReal ? "" : "Simulated")}{binding}.cs", StringComparison.Ordinal)));
            return folders.Where(path => !TestFinder.Binds(path, suite)).Select(path => new Finding(row.Name, $"{path} binds no {suite}"));
        }

        return TestFinder.Find(row.Server, row.Api.ServerTests).Count > 0 ? [] : [new Finding(row.Name, $"there is no test {row.Server} in a suite or below {row.Api.ServerTests}")];
    }

    private static bool Names(string path, string action) =>
        Regex.IsMatch(Repository.Read(path), $@"(?<![\w-]){Regex.Escape(action)}(?![\w-])", RegexOptions.None, TimeSpan.FromMilliseconds(Patience));
}
