using System.Reflection;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Types;

public sealed class MethodTests
{
    private static readonly Exempt[] WithoutDefault =
    [
        new("TorrentInterceptor.InvokeAsync", "an interceptor must pass the token on; a default would let it forget"),
        new("DryRunInterceptor.InvokeAsync", "as TorrentInterceptor.InvokeAsync"),
        new("CircuitBreakerInterceptor.InvokeAsync", "as TorrentInterceptor.InvokeAsync"),
        new("LoggingInterceptor.InvokeAsync", "as TorrentInterceptor.InvokeAsync"),
        new("RetryInterceptor.InvokeAsync", "as TorrentInterceptor.InvokeAsync"),
        new("TelemetryInterceptor.InvokeAsync", "as TorrentInterceptor.InvokeAsync"),
        new("ReadOnlyInterceptor.InvokeAsync", "as TorrentInterceptor.InvokeAsync"),
        new("OperationPipeline.StreamAsync", "as OperationPipeline.RunAsync"),
        new("OperationPipeline.RunAsync", "an author of a backend must pass the caller's token; a default would let them forget"),
    ];

    [Fact]
    public void A_method_that_is_awaited_ends_with_Async()
    {
        var badly = Awaited.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal));

        Convention.Holds(badly.Select(method => new Finding(Members.Name(method), "is awaited and does not end with Async")));
    }

    [Fact]
    public void A_method_that_is_not_awaited_does_not_end_with_Async()
    {
        var badly = Members.AllPublicMethods.Where(method => !IsAwaited(method) && method.Name.EndsWith("Async", StringComparison.Ordinal));

        Convention.Holds(badly.Select(method => new Finding(Members.Name(method), "ends with Async and is not awaited")));
    }

    [Fact]
    public void A_method_that_is_awaited_takes_a_token_last_and_optional()
    {
        // Inside a test there is always a token, the runner's: a suite need not hand it on by hand.
        var badly = Awaited.Where(method => !IsOfSuites(method) && !EndsWithToken(method));

        Convention.Holds(badly.Select(method => new Finding(Members.Name(method), "does not end with CancellationToken cancellationToken = default")), WithoutDefault);
    }

    [Fact]
    public void No_argument_is_a_bool_that_a_reader_must_look_up()
    {
        var constructors = Product.All.SelectMany(product => product.PublicTypes).Where(type => type.GetMethod("<Clone>$") is null && !type.IsValueType)
            .SelectMany(type => type.GetConstructors());

        var flags = Members.AllPublicMethods.Cast<MethodBase>().Concat(constructors)
            .SelectMany(method => method.GetParameters().Where(parameter => parameter.ParameterType == typeof(bool)).Select(parameter => (method, parameter)));

        Convention.Holds(flags.Select(flag => new Finding(Members.Name(flag.method), $"'{flag.parameter.Name}' is a bool: make it an enum or two methods")));
    }

    private static IEnumerable<MethodInfo> Awaited => Members.AllPublicMethods.Where(IsAwaited);

    private static bool IsAwaited(MethodInfo method) =>
        method.ReturnType == typeof(Task) || method.ReturnType == typeof(ValueTask)
        || (method.ReturnType is { IsGenericType: true } result
            && result.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>)));

    private static bool EndsWithToken(MethodInfo method) =>
        method.GetParameters().LastOrDefault() is { Name: "cancellationToken", HasDefaultValue: true } last && last.ParameterType == typeof(CancellationToken);

    private static bool IsOfSuites(MethodInfo method) => method.DeclaringType!.Assembly == Product.Of("ContractTests").Assembly;
}
