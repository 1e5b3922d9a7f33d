using System.Reflection;

namespace TorrentApi.DependencyInjection.Tests.Fakes;

/// <summary>An implementation of any feature that writes down who was called with what.</summary>
public class FeatureDouble : DispatchProxy
{
    private ICollection<(MethodInfo Method, object?[] Arguments)> _calls = [];

    public static object Of(Type feature, ICollection<(MethodInfo Method, object?[] Arguments)> calls)
    {
        var made = Create(feature, typeof(FeatureDouble));
        ((FeatureDouble)made)._calls = calls;
        return made;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _calls.Add((targetMethod!, args!));
        var result = targetMethod!.ReturnType.GenericTypeArguments is [var type] ? type : null;
        if (targetMethod.ReturnType == typeof(IAsyncEnumerable<Torrent>)) return AsyncEnumerable.Empty<Torrent>();

        return result is null
            ? Task.CompletedTask
            : typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(result).Invoke(null, [result == typeof(Stream) ? Stream.Null : null]);
    }
}
