using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Sources;

/// <summary>What tests do not do.</summary>
public sealed class TestCodeTests
{
    private static readonly Exempt[] Polls =
    [
        new("tests/RealServers.Tests/Servers/Eventually.cs", "the poll with a deadline that tests of real servers use in place of sleeping"),
        new("tests/RealServers.Tests/Sessions/LostSessionTests.cs", "keeps a session in use at the pace that its time-out asks for"),
        new("tests/RealServers.Tests/Servers/QBittorrentProcess.cs", "polls a process that starts or ends, with a deadline"),
        new("tests/Shared/Pauses.cs", "waits, with a deadline, for the other threads of the code under test; its clock stands meanwhile"),
        new("src/ContractTests/Contract.cs", "UntilAsync, the poll with a deadline of every suite"),
    ];

    private static IEnumerable<SourceFile> Tests =>
        SourceFile.All.Where(source => source.IsTest || source.Path.StartsWith("src/ContractTests/", StringComparison.Ordinal));

    [Fact]
    public void No_test_sleeps()
    {
        var sleeps = Tests.SelectMany(source => source.Nodes<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString() is "Thread.Sleep" || IsRealDelay(call))
            .Select(call => source.At(call, $"{call}: poll with a deadline, or move a ManualClock")));

        Convention.Holds(sleeps, Polls);
    }

    [Fact]
    public void No_fact_is_switched_off()
    {
        var skips = Tests.SelectMany(source => source.Nodes<AttributeArgumentSyntax>()
            .Where(argument => argument.NameEquals?.Name.Identifier.Text == "Skip")
            .Select(argument => source.At(argument, "a fact that never runs")));

        Convention.Holds(skips);
    }

    [Fact]
    public void A_fact_is_called_by_the_promise_that_it_states()
    {
        var badly = Tests.SelectMany(source => source.Nodes<MethodDeclarationSyntax>()
            .Where(method => method.AttributeLists.SelectMany(list => list.Attributes).Any(one => one.Name.ToString() is "Fact" or "Theory"))
            .Where(method => method.Identifier.Text.Split('_').Length < 3)
            .Select(method => source.At(method, $"{method.Identifier.Text} is no sentence")));

        Convention.Holds(badly);
    }

    /// <summary>A delay on a clock of the test's own passes, and one without end that waits for its token.</summary>
    private static bool IsRealDelay(InvocationExpressionSyntax call) =>
        call.Expression.ToString() == "Task.Delay"
        && call.ArgumentList.Arguments is var arguments
        && arguments.Count < 3
        && !arguments[0].ToString().StartsWith("Timeout.Infinite", StringComparison.Ordinal);
}
