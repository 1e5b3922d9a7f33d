using System.Reflection;
using System.Xml.Linq;

namespace TorrentApi.Conventions.Tests.Support;

/// <summary>One project of <c>src</c>: its folder, its project file, its assembly.</summary>
internal sealed class Product
{
    private static readonly Lazy<IReadOnlyList<Product>> AllProducts = new(() =>
        [.. Repository.FilesBelow("src", ".csproj").Select(path => new Product(path))]);

    private readonly Lazy<Assembly> _assembly;

    private Product(string projectFile)
    {
        ProjectFile = projectFile;
        Name = Path.GetFileNameWithoutExtension(projectFile);
        Folder = $"src/{Name}";
        Xml = XDocument.Parse(Repository.Read(projectFile));
        RootNamespace = Xml.Descendants("RootNamespace").FirstOrDefault()?.Value ?? AssemblyName;
        _assembly = new(() => Assembly.Load(AssemblyName));
    }

    public static IReadOnlyList<Product> All => AllProducts.Value;

    public static TheoryData<string> Names => [.. All.Select(product => product.Name)];

    public string Name { get; }

    public string Folder { get; }

    public string ProjectFile { get; }

    public XDocument Xml { get; }

    public string RootNamespace { get; }

    public string AssemblyName => $"TorrentApi.{Name}";

    public bool IsBackend => Name.StartsWith("Backends.", StringComparison.Ordinal);

    public Assembly Assembly => _assembly.Value;

    /// <summary>The public types, nested ones too, without what the compiler makes of extension blocks.</summary>
    public IEnumerable<Type> PublicTypes => Assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal));

    public static Product Of(string name) => All.Single(product => product.Name == name);

    public override string ToString() => Name;
}
