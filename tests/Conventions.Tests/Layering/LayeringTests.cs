using System.Xml.Linq;
using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Layering;

public sealed class LayeringTests
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    [Theory]
    [MemberData(nameof(Product.Names), MemberType = typeof(Product))]
    public void A_project_references_only_what_its_arrows_point_to(string project)
    {
        var product = Product.Of(project);
        var allowed = Arrows.From(product);

        allowed.Should().NotBeNull("every project of src has a line in {0}", nameof(Arrows));
        Included(product, "ProjectReference").Select(path => Target(product, path))
            .Should().BeSubsetOf(allowed!.Select(name => $"src/{name}/{name}.csproj"), "nothing in src knows a backend, another layer, a sample or a test");
    }

    [Theory]
    [MemberData(nameof(Product.Names), MemberType = typeof(Product))]
    public void An_assembly_references_only_what_its_arrows_point_to(string project)
    {
        var product = Product.Of(project);

        var ours = product.Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("TorrentApi.", StringComparison.Ordinal));

        ours.Should().BeSubsetOf(Arrows.From(product)!.Select(name => $"TorrentApi.{name}"));
    }

    [Theory]
    [MemberData(nameof(Product.Names), MemberType = typeof(Product))]
    public void A_project_brings_no_package_that_it_may_not_bring(string project)
    {
        var product = Product.Of(project);
        var allowed = Arrows.PackagesOf(product);
        var assemblies = product.Assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("TorrentApi.", StringComparison.Ordinal) && !File.Exists(Path.Combine(Framework, name + ".dll")));

        var outside = Included(product, "PackageReference").Concat(assemblies)
            .Where(name => !allowed.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal)));

        outside.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Product.Names), MemberType = typeof(Product))]
    public void A_project_compiles_no_source_of_another_but_the_shared(string project)
    {
        var product = Product.Of(project);

        var foreign = Included(product, "Compile").Where(path => path.StartsWith("..", StringComparison.Ordinal));

        foreign.Should().BeSubsetOf(product.IsBackend || product.Name == "Testing" ? ["../Shared/**/*.cs"] : []);
    }

    [Theory]
    [MemberData(nameof(Product.Names), MemberType = typeof(Product))]
    public void A_project_shows_its_internals_only_to_its_own_tests(string project)
    {
        var product = Product.Of(project);

        var friends = Included(product, "InternalsVisibleTo");

        friends.Should().BeSubsetOf([$"{product.AssemblyName}.Tests"]);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var projects = Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

        var inSolution = Repository.Read("TorrentApi.sln").Split('"').Where(part => part.EndsWith(".csproj", StringComparison.Ordinal)).Select(part => part.Replace('\\', '/'));

        inSolution.Should().BeEquivalentTo(projects);
    }

    [Fact]
    public void Nothing_in_the_tree_is_a_reference_to_a_built_assembly()
    {
        var references = Repository.Files
            .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) || file.EndsWith(".props", StringComparison.Ordinal))
            .Where(file => XDocument.Parse(Repository.Read(file)).Descendants("Reference").Any());

        references.Should().BeEmpty("a reference to an assembly walks around the arrows");
    }

    private static IEnumerable<string> Included(Product product, string item) =>
        product.Xml.Descendants(item).Select(element => (string?)element.Attribute("Include")).OfType<string>();

    private static string Target(Product product, string include) =>
        Repository.Relative(Path.GetFullPath(Path.Combine(Repository.FullPath(product.Folder), include.Replace('\\', '/'))));
}
