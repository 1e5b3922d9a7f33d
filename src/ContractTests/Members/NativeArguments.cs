using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TorrentApi.ContractTests.Members;

/// <summary>Arguments for what is one backend's alone, guessed by type; where a guess is not legal, <see cref="ContractHost.MakeArgument"/> knows better.</summary>
internal static class NativeArguments
{
    private const string Text = "contract";

    public static object? Make(ParameterInfo parameter, SampleArguments arguments)
    {
        var type = parameter.ParameterType;
        if (parameter.HasDefaultValue && type != typeof(CancellationToken)) return parameter.DefaultValue;
        return arguments.MakeByType(type, CancellationToken.None) ?? Guess(Nullable.GetUnderlyingType(type) ?? type, arguments)
            ?? throw new NotSupportedException($"{parameter.Member.DeclaringType?.Name}.{parameter.Member.Name} has a parameter that the suites cannot guess: let ContractHost.MakeArgument make {parameter}.");
    }

    private static object? Guess(Type type, SampleArguments arguments) => type switch
    {
        _ when type == typeof(string) => Text,
        _ when type == typeof(Uri) => new Uri("http://127.0.0.1:9/contract"),
        _ when type == typeof(InfoHash) => arguments.Add.Source.Hash!.Value,
        _ when type == typeof(MagnetLink) => MagnetLink.Create(arguments.Add.Source.Hash!.Value),
        _ when type == typeof(AddSource) => new AddRequest(MagnetLink.Create(arguments.Add.Source.Hash!.Value)).Source,
        _ when type == typeof(TorrentFile) => (arguments.Add.Source as AddSource.File)?.Torrent,
        _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(1),
        _ when type.IsEnum => Enum.GetValuesAsUnderlyingType(type) is { Length: > 0 } values ? Enum.ToObject(type, values.GetValue(0)!) : null,
        { IsPrimitive: true } => Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture),
        _ when type.IsAssignableFrom(typeof(string[])) => new[] { Text },
        _ when type.IsAssignableFrom(typeof(Dictionary<string, string>)) => new Dictionary<string, string>(StringComparer.Ordinal) { [Text] = "1" },
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Func<,>) && type.GenericTypeArguments[0] == type.GenericTypeArguments[1] => Unchanged(type),
        { IsGenericType: true, GenericTypeArguments: [var item] } when type.IsAssignableFrom(item.MakeArrayType()) => Array.CreateInstance(item, 0),
        { IsValueType: true } => RuntimeHelpers.GetUninitializedObject(type),
        _ => type.GetConstructor([]) is null ? null : Activator.CreateInstance(type),
    };

    /// <summary>A change that changes nothing.</summary>
    private static Delegate Unchanged(Type type)
    {
        var value = Expression.Parameter(type.GenericTypeArguments[0]);
        return Expression.Lambda(type, value, value).Compile();
    }
}
