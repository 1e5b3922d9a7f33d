using Automation;
using Automation.Handling;
using Microsoft.Extensions.Options;
using TorrentApi.Automation.Tests.Scenario;

namespace TorrentApi.Automation.Tests.Handling;

public sealed class InboxTests : IDisposable
{
    private readonly Workplace _workplace = new();
    private readonly Inbox _inbox;

    public InboxTests() => _inbox = new Inbox(Options.Create(new AutomationOptions { Folder = _workplace.Folder }));

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public void A_file_is_taken_once_it_no_longer_grows()
    {
        _workplace.Drop("a.torrent", new byte[1]);
        _inbox.TakeSettled().Should().BeEmpty("it was seen for the first time");
        File.WriteAllBytes(Path.Combine(_workplace.Folder, "a.torrent"), new byte[2]);
        _inbox.TakeSettled().Should().BeEmpty("it has grown");

        _inbox.TakeSettled().Should().ContainSingle().Which.Should().EndWith("a.torrent");
        _inbox.TakeSettled().Should().BeEmpty("it is under way");
    }

    [Fact]
    public void Other_files_and_hidden_ones_are_left_alone()
    {
        _workplace.Drop("readme.txt", new byte[1]);
        File.WriteAllBytes(Path.Combine(_workplace.Folder, ".half.torrent"), new byte[1]);
        _inbox.TakeSettled();

        _inbox.TakeSettled().Should().BeEmpty();
        _inbox.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_released_file_is_taken_again()
    {
        var path = Take("a.torrent");

        _inbox.Release(path);

        _inbox.TakeSettled().Should().Equal(path);
    }

    [Fact]
    public void Nothing_that_was_put_away_is_overwritten()
    {
        foreach (var time in Enumerable.Range(1, 3))
        {
            _inbox.MoveToDone(Take("a.torrent"));
            _inbox.MoveToFailed(Take("b.torrent"), $"reason {time}");
        }

        _workplace.Done.Should().Equal("a (2).torrent", "a (3).torrent", "a.torrent");
        _workplace.ReasonOf("b (3).torrent").Trim().Should().Be("reason 3");
    }

    private string Take(string name)
    {
        _workplace.Drop(name, new byte[1]);
        _inbox.TakeSettled();
        return _inbox.TakeSettled().Single();
    }
}
