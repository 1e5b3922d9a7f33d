using System.Runtime.CompilerServices;

namespace TorrentApi.Backends.TorBox.Adding;

/// <summary>Which of <see cref="TorBoxAddOptions"/> are legal, beside the <see cref="ArgumentRules"/> of every backend.</summary>
internal static class NativeRules
{
    /// <summary>Refuses a way of seeding that does not exist, and a torrent to be both queued and added only if cached.</summary>
    public static void CheckAdd(AddRequest request, [CallerArgumentExpression(nameof(request))] string? parameter = null)
    {
        foreach (var native in request.Options.Native.OfType<TorBoxAddOptions>())
        {
            if (!Enum.IsDefined(native.Seeding)) throw new ArgumentOutOfRangeException(parameter, native.Seeding, "There is no such way of seeding.");
            if (native is { Queued: true, OnlyIfCached: true })
                throw new ArgumentException("What is cached needs no slot and no queue: leave out one of Queued and OnlyIfCached.", parameter);
        }
    }
}
