using System.Text;
using TorrentApi.DependencyInjection.Tests.Fakes;

namespace TorrentApi.DependencyInjection.Tests;

public sealed class SecretFileTests : IDisposable
{
    private const string Secret = "hunter2 with blanks ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("torrentapi-secrets-");

    [Theory]
    [InlineData(Secret)]
    [InlineData(Secret + "\n")]
    [InlineData(Secret + "\r\n")]
    [InlineData("\uFEFF" + Secret + "\n\n")]
    public async Task A_password_may_stand_in_a_file_of_its_own(string content)
    {
        await using var services = Given.Container(Json("PasswordFile", Write(Encoding.UTF8.GetBytes(content))));

        services.Clients().Default.Acme().Options.Password.Should().Be(Secret);
    }

    [Fact]
    public async Task Any_text_may_and_the_key_has_no_case()
    {
        await using var services = Given.Container(Json("usernamefile", Write("jane"u8.ToArray())));

        services.Clients().Default.Acme().Options.Username.Should().Be("jane");
    }

    [Fact]
    public async Task A_changed_file_counts_with_the_next_change_of_configuration()
    {
        var path = Write("first"u8.ToArray());
        var configuration = new LiveConfiguration(Json("PasswordFile", path));
        await using var services = Given.Container(configuration.Section);
        var before = services.Clients().Default.Acme().Options.Password;

        Write("second"u8.ToArray());
        configuration.Change(Json("PasswordFile", path));

        before.Should().Be("first");
        services.Clients().Default.Acme().Options.Password.Should().Be("second");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_without_its_name()
    {
        await using var services = Given.Container(Json("PasswordFile", "hunter2"));

        services.Complaints().Should().Equal("TorrentApi: PasswordFile names a file that is not there.");
    }

    [Fact]
    public async Task A_file_in_place_of_which_there_is_a_folder_is_told()
    {
        await using var services = Given.Container(Json("PasswordFile", _folder.FullName));

        services.Complaints().Should().Equal("TorrentApi: PasswordFile names a file that this program may not read, or a folder.");
    }

    [Fact]
    public async Task An_empty_file_is_told()
    {
        await using var services = Given.Container(Json("PasswordFile", Write("\n"u8.ToArray())));

        services.Complaints().Should().Equal("TorrentApi: PasswordFile names a file that is empty.");
    }

    [Fact]
    public async Task An_empty_path_is_told()
    {
        await using var services = Given.Container(Json("PasswordFile", ""));

        services.Complaints().Should().Equal("TorrentApi: PasswordFile is empty: write the path of a file.");
    }

    [Theory]
    [InlineData(64 * 1024 + 1, (byte)'a')]
    [InlineData(1, (byte)0xFF)]
    public async Task A_file_that_is_no_short_text_is_told(int length, byte content)
    {
        await using var services = Given.Container(Json("PasswordFile", Write(Enumerable.Repeat(content, length).ToArray())));

        services.Complaints().Should().Equal("TorrentApi: PasswordFile names a file that cannot be read: it must be text in UTF-8 of at most 64 KiB.");
    }

    [Fact]
    public async Task A_value_beside_its_file_is_told()
    {
        var path = Write("a"u8.ToArray());
        await using var services = Given.Container(
            $$"""{ "Backend": "Acme", "BaseAddress": "http://a:1", "Password": "b", "PasswordFile": "{{path.Replace("\\", "\\\\", StringComparison.Ordinal)}}" }""");

        services.Complaints().Should().Equal("TorrentApi: Password and PasswordFile are both set: keep the one that is meant.");
    }

    [Fact]
    public async Task Only_text_comes_from_files()
    {
        await using var services = Given.Container(Json("AttemptsFile", Write("3"u8.ToArray())));

        services.Complaints().Should().ContainSingle().Which.Should().StartWith("TorrentApi: AttemptsFile is no option of Acme");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Json(string key, string value) =>
        $$"""{ "Backend": "Acme", "BaseAddress": "http://a:1", "{{key}}": {{System.Text.Json.JsonSerializer.Serialize(value)}} }""";

    private string Write(byte[] content)
    {
        var path = Path.Combine(_folder.FullName, "secret");
        File.WriteAllBytes(path, content);
        return path;
    }
}
