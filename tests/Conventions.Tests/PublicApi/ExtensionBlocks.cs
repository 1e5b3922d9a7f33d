using System.Reflection;

namespace TorrentApi.Conventions.Tests.PublicApi;

/// <summary>The members of C# 14 extension blocks, which the compiler keeps in nested types beside the methods that carry them out.</summary>
/// <remarks>
/// A block is a nested type <c>&lt;G&gt;$...</c> that holds the members as they were declared; each member's <c>ExtensionMarkerAttribute</c> names a
/// type nested in that, whose method <c>&lt;Extension&gt;$</c> has the receiver as its parameter.
/// </remarks>
internal sealed class ExtensionBlocks
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly Type[] _groups;

    public ExtensionBlocks(Type holder) =>
        _groups = [.. holder.GetNestedTypes(Declared).Where(type => type.Name.StartsWith("<G>$", StringComparison.Ordinal))];

    /// <summary>Each member as <c>Type extension(Receiver).Member</c>, by name.</summary>
    public IEnumerable<string> Members => _groups
        .SelectMany(group => group.GetMembers(Declared))
        .OrderBy(member => member.Name, StringComparer.Ordinal)
        .ThenBy(Of, StringComparer.Ordinal)
        .Select(Of)
        .OfType<string>();

    /// <summary>True for a method that only carries out a member of a block.</summary>
    public bool Implements(MethodInfo method) => _groups
        .SelectMany(group => group.GetMethods(Declared))
        .Any(member => member.Name == method.Name && method.GetParameters().Length - member.GetParameters().Length is 0 or 1);

    private static string? Of(MemberInfo member) => member switch
    {
        PropertyInfo property => MemberText.Of(property, property.GetMethod is { IsStatic: true } ? "static " : "", Receiver(property)),
        MethodInfo { IsSpecialName: false } method => MemberText.Of(method, method.IsStatic ? "static " : "", Receiver(method)),
        _ => null,
    };

    private static string Receiver(MemberInfo member)
    {
        var marker = member.GetCustomAttributesData().Single(attribute => attribute.AttributeType.Name == "ExtensionMarkerAttribute");
        var block = member.DeclaringType!.GetNestedType((string)marker.ConstructorArguments[0].Value!, Declared)!;
        var receiver = block.GetMethods(Declared).Single().GetParameters()[0];
        return $"extension({TypeText.Of(receiver.ParameterType, NullableFlags.Of(receiver))}).";
    }
}
