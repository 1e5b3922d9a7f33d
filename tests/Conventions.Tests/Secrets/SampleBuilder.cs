using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace TorrentApi.Conventions.Tests.Secrets;

/// <summary>Builds public types by every way that callers have: constructors, static factories, and every property that can be set.</summary>
internal sealed class SampleBuilder
{
    private const int DeepestNesting = 4;
    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Public;

    private readonly SampleText _text;
    private readonly Seeds _seeds;
    private int _depth;

    public SampleBuilder(Func<string, bool> isMarked)
    {
        _text = new SampleText(isMarked);
        _seeds = new Seeds(_text);
    }

    /// <summary>Every sample that can be made of a type; none where it cannot be made by the public.</summary>
    public IReadOnlyList<object> All(Type type) => [.. _seeds.Of(type), .. Constructed(type), .. FromFactories(type)];

    private IEnumerable<object> Constructed(Type type) =>
        from constructor in type.IsAbstract ? [] : type.GetConstructors().Where(CanBeCalled)
        from left in Texts(type).Prepend(null)
        let sample = Try(() => Filled(constructor.Invoke(Arguments(constructor)), left))
        where sample is not null
        select sample;

    /// <summary>The texts that may be left out, each in a sample of its own: a type may show one where another is missing.</summary>
    private static IEnumerable<string?> Texts(Type type) =>
        type.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.PropertyType == typeof(string)).Select(property => property.Name);

    private IEnumerable<object> FromFactories(Type type) => type.GetMethods(Own | BindingFlags.Static)
        .Where(method => method.ReturnType == type && !method.ContainsGenericParameters && CanBeCalled(method))
        .Select(method => Try(() => method.Invoke(null, Arguments(method))))
        .OfType<object>();

    /// <summary>Reflection cannot pass spans.</summary>
    private static bool CanBeCalled(MethodBase method) => method.GetParameters().All(parameter => !parameter.ParameterType.IsByRefLike);

    private object?[] Arguments(MethodBase method) =>
        [.. method.GetParameters().Select(parameter => Value(parameter.ParameterType, method.DeclaringType!, parameter.Name!))];

    private object Filled(object sample, string? left)
    {
        foreach (var property in sample.GetType().GetProperties().Where(property => property.Name != left))
        {
            if (property.SetMethod is { IsPublic: true }) property.SetValue(sample, Value(property.PropertyType, sample.GetType(), property.Name));
            else if (property.PropertyType == typeof(IDictionary<string, string>)) ((IDictionary<string, string>)property.GetValue(sample)!)["X-Header"] = _text.For(sample.GetType(), property.Name);
        }

        return sample;
    }

    private object? Value(Type type, Type owner, string member) => type switch
    {
        _ when type == typeof(string) => _text.For(owner, member),
        _ when type == typeof(Uri) => _text.UriFor(owner, member),
        _ when type == typeof(bool) => true,
        _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(1),
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
        _ when Nullable.GetUnderlyingType(type) is { } underlying => Value(underlying, owner, member),
        { IsEnum: true } => Enum.GetValues(type) is var values ? values.GetValue(values.Length - 1) : null,
        { IsPrimitive: true } => Convert.ChangeType(1, type, null),
        _ when typeof(Delegate).IsAssignableFrom(type) => Silent(type),
        _ when ItemOf(type) is { } item => Collection(type, item, Value(item, owner, member)),
        _ => Nested(type),
    };

    /// <summary>One sample of a type that is inside another, of a derived type where it is abstract; null where there is none or it goes too deep.</summary>
    private object? Nested(Type type)
    {
        if (_depth == DeepestNesting) return null;
        if (!IsOurs(type)) return _seeds.Of(type).FirstOrDefault();

        _depth++;
        try
        {
            var derived = type.Assembly.GetExportedTypes().Where(other => other != type && !other.IsAbstract && !other.ContainsGenericParameters && type.IsAssignableFrom(other));
            return All(type).Concat(derived.SelectMany(All)).FirstOrDefault();
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>A factory may refuse a sample's text: then this way does not lead to this type.</summary>
    private static object? Try(Func<object?> make)
    {
        try
        {
            return make();
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException or FormatException)
        {
            return null;
        }
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("TorrentApi.", StringComparison.Ordinal);

    private static Delegate Silent(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType));
        return Expression.Lambda(type, Expression.Default(invoke.ReturnType), parameters).Compile();
    }

    private static Type? ItemOf(Type type) => type switch
    {
        { IsArray: true } => type.GetElementType(),
        { IsInterface: true, IsGenericType: true } when typeof(IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments() is [var item] => item,
        _ => null,
    };

    private static object Collection(Type type, Type item, object? value)
    {
        var items = Array.CreateInstance(item, value is null ? 0 : 1);
        if (value is not null) items.SetValue(value, 0);
        return type.IsInstanceOfType(items) ? items : Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(item), items)!;
    }
}
