using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using TorrentApi.Conventions.Tests.PublicApi;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Secrets;

/// <summary>Passwords, keys, cookies and the passkeys in tracker addresses never reach a log by way of <c>ToString</c> or a debugger.</summary>
public sealed partial class SecretTests
{
    private static IEnumerable<Type> Types => Product.All
        .SelectMany(product => product.PublicTypes)
        .Where(type => !type.IsAbstract && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type))
        .Select(type => type.ContainsGenericParameters ? type.MakeGenericType(typeof(double)) : type);

    [Fact]
    public void No_public_type_shows_a_secret()
    {
        SampleBuilder builder = new(member => !Shown.Allows(member));

        var telling = from type in Types
                      from sample in builder.All(type)
                      from text in Views(sample)
                      where text.Contains(SampleText.Marker, StringComparison.OrdinalIgnoreCase)
                      select new Finding(TypeText.Declared(type), $"shows {text}");

        Convention.Holds(telling);
    }

    [Fact]
    public void Every_public_type_is_built()
    {
        SampleBuilder builder = new(_ => true);

        var missing = Types.Where(type => builder.All(type).Count == 0);

        Convention.Holds(missing.Select(type => new Finding(TypeText.Declared(type), "no sample can be built: give Seeds one")));
    }

    [Fact]
    public void Whatever_may_be_shown_is_shown()
    {
        var needless = Shown.Members.Where(member => !Types.Any(type => Shows(type, member.Who)));

        Convention.Holds(needless.Select(member => new Finding(member.Who, "may be shown and is not: take it out of the list")));
    }

    private static bool Shows(Type type, string member) =>
        member.StartsWith(TypeText.Declared(type) + ".", StringComparison.Ordinal)
        && new SampleBuilder(other => other == member).All(type).SelectMany(Views).Any(text => text.Contains(SampleText.Marker, StringComparison.Ordinal));

    /// <summary>What a log and a debugger show.</summary>
    private static IEnumerable<string> Views(object sample)
    {
        yield return sample.ToString() ?? "";
        if (sample is Exception exception) yield return exception.Message;
        if (sample.GetType().GetCustomAttribute<DebuggerDisplayAttribute>() is { Value: { } format })
            yield return Hole().Replace(format, hole => Read(sample, hole.Groups["member"].Value));
    }

    private static string Read(object sample, string member) => member == "ToString"
        ? sample.ToString() ?? ""
        : sample.GetType().GetProperty(member, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(sample)?.ToString() ?? "";

    [GeneratedRegex(@"\{(?<member>\w+)[^}]*\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
