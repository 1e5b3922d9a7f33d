using System.Diagnostics.CodeAnalysis;

namespace TorrentApi.DependencyInjection.Checking;

/// <summary>Says what an option takes, to someone who wrote something else.</summary>
internal static class ExpectedValue
{
    /// <summary>The end of a sentence that begins with the option's name. What was written is not repeated: it may be a secret.</summary>
    public static string Describe([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type options, string key)
    {
        var property = Array.Find(options.GetProperties(), property => property.Name.Equals(key, StringComparison.OrdinalIgnoreCase));
        var type = property is null ? null : Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type is null ? "cannot be read." : $"cannot be read: write {Words(type)}.";
    }

    private static string Words(Type type) => type switch
    {
        { IsEnum: true } => $"one of {string.Join(", ", Enum.GetNames(type))}",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) || type == typeof(long) => "a whole number",
        _ when type == typeof(double) || type == typeof(decimal) => "a number, such as 1.5",
        _ when type == typeof(TimeSpan) => "a time as hours:minutes:seconds, such as 00:00:30",
        _ when type == typeof(Uri) => "a URL, such as http://localhost:8080",
        _ => $"a {type.Name}",
    };
}
