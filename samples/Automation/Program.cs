using Automation;
using Automation.Demo;
using Automation.Showing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

// Configuration: appsettings.json beside the program, or in its place the file that "--config FILE" names; environment variables; the command line.
var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
if (builder.Configuration["config"] is { } file) ConfigurationFile.Use(builder.Configuration, file);

// On a bare machine there is no client: then simulated ones are started, files are dropped, and the program ends once they are downloaded.
await using var demo = builder.Configuration.GetSection("TorrentApi").Exists() ? null : DemoServers.Start(builder.Configuration);
if (demo is not null) builder.Services.AddHostedService<DemoRun>();

builder.AddAutomation(Screen.Choose());
try
{
    using var host = builder.Build();
    await host.RunAsync();
    return 0;
}
catch (OptionsValidationException mistakes)
{
    foreach (var mistake in mistakes.Failures) await Console.Error.WriteLineAsync(mistake);
    return 1;
}
