using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using TorrentApi.DependencyInjection.Checking;

namespace TorrentApi.DependencyInjection.Reading;

/// <summary>Which keys a client's part of configuration may have: its backend's options, text options from files, and <c>Backend</c>.</summary>
internal static class OptionKeys
{
    /// <summary>True for the name of an option, in any case.</summary>
    public static bool IsOption([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type options, string key) =>
        Find(options, key) is not null;

    /// <summary>"Password" for "PasswordFile"; null where the key names no file of a value.</summary>
    public static string? TargetOfFile([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type options, string key)
    {
        if (!key.EndsWith(ClientSettings.FileSuffix, StringComparison.OrdinalIgnoreCase) || IsOption(options, key))
            return null;

        // Only text: a file is where secrets are handed over, and no secret is a number.
        var target = Find(options, key[..^ClientSettings.FileSuffix.Length]);
        return target is { CanWrite: true } && target.PropertyType == typeof(string) ? target.Name : null;
    }

    /// <summary>A sentence for each key that means nothing: without it a mistyped key would silently leave a default.</summary>
    public static IEnumerable<string> Unknown(
        IConfiguration section, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type options, string kind)
    {
        // A whole configuration holds what is none of ours, such as the environment.
        if (section is not IConfigurationSection)
            yield break;

        var known = options.GetProperties().Select(property => property.Name).ToList();
        var files = known.Select(name => name + ClientSettings.FileSuffix).Where(name => TargetOfFile(options, name) is not null).ToList();
        foreach (var key in section.GetChildren().Where(child => child.Exists()).Select(child => child.Key))
        {
            if (IsOwn(key) || IsOption(options, key) || TargetOfFile(options, key) is not null)
                continue;

            var guess = NearMiss.Question(key, [.. known, .. files, SectionReader.BackendKey]);
            yield return $"{key} is no option of {kind}{guess} Options: {string.Join(", ", known)}.";
        }
    }

    private static bool IsOwn(string key) =>
        new[] { SectionReader.BackendKey, SectionReader.DefaultKey, SectionReader.ClientsKey }.Contains(key, StringComparer.OrdinalIgnoreCase);

    private static PropertyInfo? Find([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type options, string key) =>
        Array.Find(options.GetProperties(), property => property.Name.Equals(key, StringComparison.OrdinalIgnoreCase));
}
