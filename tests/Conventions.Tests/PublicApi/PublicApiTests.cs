using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.PublicApi;

public sealed class PublicApiTests
{
    private const string AcceptVariable = "TORRENTAPI_ACCEPT_API";

    [Theory]
    [MemberData(nameof(Product.Names), MemberType = typeof(Product))]
    public void The_public_API_is_the_recorded_one(string project)
    {
        var product = Product.Of(project);
        var actual = ApiText.Of(product);
        var path = Repository.FullPath($"{product.Folder}/PublicApi.txt");
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1") File.WriteAllText(path, actual);

        var recorded = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        if (recorded != actual)
            Assert.Fail($"""
                The public API of {product.AssemblyName} is not what {product.Folder}/PublicApi.txt records:

                {ApiDiff.Of(recorded, actual)}
                Where this is meant, accept it and commit the file: {AcceptVariable}=1 dotnet test tests/Conventions.Tests
                """);
    }
}
