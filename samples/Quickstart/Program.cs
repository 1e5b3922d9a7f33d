using System.CommandLine;
using System.CommandLine.Invocation;
using Quickstart;

// Every option is read here; what is done with it stands in Job.cs.
var url = new Option<Uri?>("--url")
{
    Description = "The WebUI of a qBittorrent, such as http://127.0.0.1:8080; without it a simulated one is asked, in this process",
    CustomParser = Backends.ParseAddress,
};
var user = new Option<string?>("--user") { Description = "Who logs in; 'admin' where only a password is given" };
var password = new Option<string?>("--password") { Description = $"The password; better kept in the environment variable {Backends.PasswordVariable}" };
var apiKey = new Option<string?>("--api-key") { Description = "An API key in place of user and password (qBittorrent 5.2 or newer)" };
var keep = new Option<bool>("--keep") { Description = "Leave the torrents on the server at the end" };
var deleteData = new Option<bool>("--delete-data") { Description = "Delete their data too when they are removed at the end; otherwise it stays" };
var sources = new Argument<string[]>("FILE|MAGNET") { Description = "The .torrent files and magnet links to add" };

var command = new RootCommand("Adds torrents, shows them until they are complete, and removes them again.")
{
    url, user, password, apiKey, keep, deleteData, sources,
};
command.SetAction((options, cancellationToken) => Failures.ReportAsync(() =>
{
    var login = new Login(options.GetValue(user), options.GetValue(password), options.GetValue(apiKey));
    var ending = (options.GetValue(keep), options.GetValue(deleteData)) switch
    {
        (true, true) => throw new UsageException("--keep and --delete-data contradict one another"),
        (true, false) => Ending.KeepTorrents,
        (false, true) => Ending.DeleteData,
        _ => Ending.KeepData,
    };
    var chosen = Sources.Read(options.GetValue(sources) ?? [], useDemo: options.GetValue(url) is null);

    return Backends.UseAsync(options.GetValue(url), login, api => new Job(api, Screen.Choose(), ending).RunAsync(chosen, cancellationToken));
}));

var parsed = command.Parse(args);
if (parsed.Action is ParseErrorAction mistake) mistake.ShowHelp = false;

// After Ctrl+C something remains to be done: removing what was added, and logging out.
return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(15) });
