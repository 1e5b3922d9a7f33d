using TorrentApi.Conventions.Tests.PublicApi;

namespace TorrentApi.Conventions.Tests.Secrets;

/// <summary>The texts of samples: the marker, wherever a caller's own text goes.</summary>
/// <param name="isMarked">Says for a member, such as "Tracker.Url", whether its text holds the marker. Elsewhere it is harmless.</param>
internal sealed class SampleText(Func<string, bool> isMarked)
{
    /// <summary>What no text for people may show.</summary>
    public const string Marker = "s3cr3t-marker";

    private const string Harmless = "harmless";

    private static readonly string[] UrlWords = ["url", "address", "tracker", "webseed"];

    /// <summary>The text for a member; for one that is named like a URL it is one.</summary>
    public string For(Type type, string member)
    {
        var isUrl = UrlWords.Any(word => member.Contains(word, StringComparison.OrdinalIgnoreCase));
        return isUrl ? UriFor(type, member).OriginalString : Word(type, member);
    }

    /// <summary>A URL for a member: a plain host, and the marker in user info and query even where the path may show.</summary>
    public Uri UriFor(Type type, string member) => new($"https://{Marker}:{Marker}@host.example/{Word(type, member)}/announce?passkey={Marker}");

    /// <summary>A word without any of the letters that names and paths refuse.</summary>
    public string Word(Type type, string member) => isMarked($"{TypeText.Declared(type)}.{Capital(member)}") ? Marker : Harmless;

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
