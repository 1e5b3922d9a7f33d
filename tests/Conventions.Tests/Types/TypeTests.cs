using TorrentApi.Conventions.Tests.Support;

namespace TorrentApi.Conventions.Tests.Types;

public sealed class TypeTests
{
    private static readonly string[] SaysNothing = ["Helper", "Helpers", "Manager", "Util", "Utils", "Utilities"];

    [Fact]
    public void A_class_is_sealed_or_abstract_or_static()
    {
        var open = Product.All.SelectMany(Members.Written).Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

        Convention.Holds(open.Select(type => new Finding(Members.Name(type), "is neither sealed nor abstract nor static")));
    }

    [Fact]
    public void Every_public_type_of_the_core_needs_one_using()
    {
        var elsewhere = Product.Of("Abstractions").PublicTypes.Where(type => type.Namespace != "TorrentApi");

        Convention.Holds(elsewhere.Select(type => new Finding(Members.Name(type), $"is public in {type.Namespace}, not in TorrentApi")));
    }

    [Fact]
    public void A_type_is_called_by_what_it_is()
    {
        var types = Product.All.SelectMany(Members.Written);

        var badly = types.Where(type => type.Name == "TorrentApi" || SaysNothing.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));

        Convention.Holds(badly.Select(type => new Finding(Members.Name(type), "has a name that says nothing, or that hides the namespace")));
    }

    [Fact]
    public void Every_error_is_a_sealed_record_inside_ApiError()
    {
        var cases = Product.All.SelectMany(product => product.Assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(ApiError))).ToList();

        cases.Should().NotBeEmpty();
        Convention.Holds(cases
            .Where(type => !type.IsSealed || !type.IsNestedPublic || type.DeclaringType != typeof(ApiError) || type.GetMethod("<Clone>$") is null)
            .Select(type => new Finding(Members.Name(type), "is no sealed record inside ApiError")));
    }

    [Fact]
    public void The_core_interface_has_ten_members_for_ever() =>
        typeof(ITorrentApi).GetMembers().Where(member => member is not System.Reflection.MethodInfo { IsSpecialName: true }).Should().HaveCount(10);

    [Fact]
    public void A_public_enum_has_a_harmless_zero()
    {
        var enums = Product.All.SelectMany(product => product.PublicTypes).Where(type => type.IsEnum);

        Convention.Holds(enums.Where(type => !Enum.IsDefined(type, Enum.ToObject(type, 0))).Select(type => new Finding(Members.Name(type), "has no member of value 0")));
    }
}
