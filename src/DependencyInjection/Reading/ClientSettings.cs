using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace TorrentApi.DependencyInjection.Reading;

/// <summary>
/// The keys of one client with their values, those from files included: <c>PasswordFile</c> names the file that holds <c>Password</c>, and so on for
/// every option that is text.
/// </summary>
internal sealed class ClientSettings
{
    /// <summary>What a key ends with whose value is the name of a file.</summary>
    public const string FileSuffix = "File";

    private readonly List<KeyValuePair<string, string?>> _values = [];
    private readonly List<string> _failures = [];

    private ClientSettings()
    {
    }

    /// <summary>What is wrong with the files, one sentence each. Neither a value nor the name of a file is in it: someone may have written the password there.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Tells whether two readings differ, without keeping their secrets.</summary>
    public string Fingerprint => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', _values.OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).Select(pair => $"{pair.Key.Length} {pair.Key} {pair.Value?.Length} {pair.Value}")))));

    /// <summary>Reads the keys and the files that they name.</summary>
    public static ClientSettings Read(
        IConfiguration section, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type options)
    {
        var settings = new ClientSettings();
        foreach (var pair in section.AsEnumerable(makePathsRelative: true))
        {
            if (OptionKeys.TargetOfFile(options, pair.Key) is { } option)
                settings.Add(option, pair, section[option] is not null);
            else if (pair.Value is not null && OptionKeys.IsOption(options, FirstPart(pair.Key)))
                settings._values.Add(pair);
        }

        return settings;
    }

    /// <summary>For the binder.</summary>
    public IConfiguration ToConfiguration() => new ConfigurationBuilder().AddInMemoryCollection(_values).Build();

    private static string FirstPart(string key) => key.Split(ConfigurationPath.KeyDelimiter, 2)[0];

    private void Add(string option, KeyValuePair<string, string?> file, bool isSetTwice)
    {
        if (isSetTwice)
            _failures.Add($"{option} and {file.Key} are both set: keep the one that is meant.");
        else if (SecretFile.TryRead(file.Value, out var secret, out var reason))
            _values.Add(KeyValuePair.Create<string, string?>(option, secret));
        else
            _failures.Add($"{file.Key} {reason}");
    }
}
