using System.Collections;
using System.Globalization;
using TorrentApi.Backends.QBittorrent;
using TorrentApi.Backends.TorBox;
using TorrentApi.Backends.UTorrent;
using TorrentApi.Shared;

namespace TorrentApi.Hosting.Tests.Docs;

/// <summary>docs/configuration.md has every option, with the default that the code has.</summary>
public sealed class ConfigurationPageTests
{
    private const string Required = "required";
    private const string None = "none";
    private const string OfTheAddress = "that of the address";

    private static readonly MarkdownPage Page = MarkdownPage.Read("docs/configuration.md");

    /// <summary>The sections with options; a backend joins with a line.</summary>
    public static TheoryData<string, Type> Sections => new()
    {
        { "qBittorrent", typeof(QBittorrentOptions) },
        { "uTorrent", typeof(UTorrentOptions) },
        { "TorBox", typeof(TorBoxOptions) },
        { "Retry", typeof(RetryOptions) },
        { "Circuit breaker", typeof(CircuitBreakerOptions) },
        { "Download tracker", typeof(DownloadTrackerOptions) },
        { "Torrent fetcher", typeof(TorrentFetcherOptions) },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_option_has_a_row_and_every_row_an_option(string section, Type options) =>
        Page.Table(section).Select(row => row.Name).Should().BeEquivalentTo(options.GetProperties().Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_default_on_the_page_is_that_of_the_code(string section, Type options)
    {
        var made = Activator.CreateInstance(options);

        foreach (var row in Page.Table(section))
        {
            var value = options.GetProperty(row.Name)!.GetValue(made);
            if (value is null or ICollection { Count: 0 })
                row["default"].Should().BeOneOf(new[] { Required, None, OfTheAddress }, "{0} has no default", row.Name);
            else
                row["default"].Should().Be($"`{Text(value)}`", "it is the default of {0}", row.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_option_has_a_unit(string section, Type options)
    {
        foreach (var row in Page.Table(section))
        {
            var type = options.GetProperty(row.Name)!.PropertyType;
            row["unit"].Should().NotBeEmpty("{0} is in something", row.Name);
            row["unit"].StartsWith("time", StringComparison.Ordinal).Should().Be(type == typeof(TimeSpan), "{0} is a {1}", row.Name, type.Name);
        }
    }

    [Theory]
    [InlineData(TelemetryInterceptor.DurationName)]
    [InlineData(TelemetryInterceptor.BackendTag)]
    [InlineData(TelemetryInterceptor.ClientTag)]
    [InlineData(TelemetryInterceptor.OperationTag)]
    [InlineData(TelemetryInterceptor.ErrorTag)]
    [InlineData(LoggingInterceptor.Category)]
    [InlineData(RetryInterceptor.Category)]
    [InlineData(CircuitBreakerInterceptor.Category)]
    [InlineData("TorrentApi.DownloadTracker")]
    public void What_a_program_listens_to_is_named(string name) => Page.Section("What stands around a client").Should().Contain($"`{name}`");

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
