using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;

namespace Automation;

/// <summary>A configuration file of the user's own.</summary>
internal static class ConfigurationFile
{
    /// <summary>Reads it in place of appsettings.json: of two files the rules would be mixed. It is read again when it changes.</summary>
    public static void Use(IConfigurationBuilder configuration, string file)
    {
        foreach (var shipped in configuration.Sources.OfType<JsonConfigurationSource>().ToList()) configuration.Sources.Remove(shipped);

        var own = new JsonConfigurationSource { Path = Path.GetFullPath(file), ReloadOnChange = true };
        own.ResolveFileProvider();

        // First: environment variables and the command line go before it.
        configuration.Sources.Insert(0, own);
    }
}
