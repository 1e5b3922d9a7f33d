using System.Globalization;

namespace TorrentApi.Abstractions.Tests.Model;

public sealed class LimitTests
{
    [Fact]
    public void The_default_is_the_global_limit()
    {
        Limit<double> limit = default;

        limit.Should().Be(Limit<double>.Global);
        limit.Should().BeEquivalentTo(new { IsGlobal = true, IsUnlimited = false, Value = (double?)null });
    }

    [Fact]
    public void Unlimited_has_no_value() =>
        Limit<double>.Unlimited.Should().BeEquivalentTo(new { IsGlobal = false, IsUnlimited = true, Value = (double?)null });

    [Fact]
    public void A_value_of_zero_is_a_value()
    {
        var limit = Limit<double>.At(0);

        limit.Should().BeEquivalentTo(new { IsGlobal = false, IsUnlimited = false, Value = 0.0 });
        limit.Should().NotBe(Limit<double>.Global).And.NotBe(Limit<double>.Unlimited);
    }

    [Fact]
    public void Limits_are_equal_by_kind_and_value()
    {
        Limit<TimeSpan>.At(TimeSpan.FromHours(1)).Should().Be(Limit<TimeSpan>.At(TimeSpan.FromMinutes(60)));
        Limit<TimeSpan>.At(TimeSpan.FromHours(1)).Should().NotBe(Limit<TimeSpan>.At(TimeSpan.FromHours(2)));
    }

    [Fact]
    public void Its_text_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
        try
        {
            Limit<double>.At(1.5).ToString().Should().Be("1.5");
            Limit<double>.Global.ToString().Should().Be("global");
            Limit<double>.Unlimited.ToString().Should().Be("unlimited");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
