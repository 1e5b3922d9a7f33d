using System.Diagnostics.CodeAnalysis;

namespace TorrentApi.Conventions.Tests.PublicApi;

public sealed class ApiTextTests
{
    [Fact]
    public void A_type_is_written_as_it_is_declared()
    {
        var text = ApiText.Of(typeof(Sample<>));

        text.Should().Be("""
            abstract record ApiTextTests.Sample<T> : IDisposable where T : class
                const string Word = "a \"word\""
                protected static readonly TimeSpan Pause
                protected Sample()
                string? Maybe { get; set; }
                required string Name { get; init; }
                IReadOnlyDictionary<string, List<T?>?> Nested { get; protected set; }
                abstract void Dispose()
                virtual Task<T?> FindAsync<TKey>(TKey[]? keys, ValueTuple<int?, string?> pair = default, ApiTextTests.Choice? choice = Choice.Second, bool no = false) where TKey : struct
                override string ToString()
                static bool TryFind([NotNullWhen(true)] out T? found, params IEnumerable<string> names)
                static implicit operator ApiTextTests.Sample<T>?(int number)

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Members_of_extension_blocks_are_written_with_their_receiver()
    {
        var text = ApiText.Of(typeof(SampleExtensions));

        text.Should().Be("""
            static class SampleExtensions
                static int Plain(this string text)
                Task<int> extension(string?).CountAsync(int from = 0)
                bool extension(IEnumerable<T>).HasNone { get; }
                static string extension(string?).Shared()

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_enum_is_written_with_its_numbers()
    {
        var text = ApiText.Of(typeof(Choice));

        text.Should().Be("[Flags] enum ApiTextTests.Choice : byte\n    First = 0\n    Second = 2\n");
    }

    [Fact]
    public void A_difference_names_the_type_and_the_line()
    {
        var difference = ApiDiff.Of("# x\n\nnamespace N\n\nclass A\n    int One()\n    int Two()\n\nclass B\n", "namespace N\n\nclass A\n    int Two()\n    int Three()\n\nclass B\n");

        difference.Should().Be("  N: class A\n-     int One()\n+     int Three()\n");
    }

    [Flags]
    public enum Choice : byte
    {
        First = 0,
        Second = 2,
    }

    public abstract record Sample<T> : IDisposable
        where T : class
    {
        public const string Word = "a \"word\"";

        protected static readonly TimeSpan Pause = TimeSpan.Zero;

        private protected Sample(int hidden) => Maybe = $"{hidden}";

        protected Sample()
        {
        }

        public required string Name { get; init; }

        public string? Maybe { get; set; }

        public IReadOnlyDictionary<string, List<T?>?> Nested { get; protected set; } = new Dictionary<string, List<T?>?>(StringComparer.Ordinal);

        public abstract void Dispose();

        public virtual Task<T?> FindAsync<TKey>(TKey[]? keys, (int? Number, string? Text) pair = default, Choice? choice = Choice.Second, bool no = false)
            where TKey : struct => Task.FromResult<T?>(null);

        public static bool TryFind([NotNullWhen(true)] out T? found, params IEnumerable<string> names) => (found = null) is not null;

        public override string ToString() => Name;

        public static implicit operator Sample<T>?(int number) => null;
    }
}

/// <summary>Not nested: an extension class stands by itself.</summary>
public static class SampleExtensions
{
    extension<T>(IEnumerable<T> items)
    {
        public bool HasNone => !items.Any();
    }

    extension(string? text)
    {
        public static string Shared() => "";

        public Task<int> CountAsync(int from = 0) => Task.FromResult((text?.Length ?? 0) - from);
    }

    public static int Plain(this string text) => text.Length;
}
