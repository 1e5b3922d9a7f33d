using System.Diagnostics.CodeAnalysis;
using System.Security;
using System.Text;

namespace TorrentApi.DependencyInjection.Reading;

/// <summary>Reads a value from a file of its own, as containers hand out secrets.</summary>
internal static class SecretFile
{
    private const int MaxBytes = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads UTF-8 text without the line breaks at its end, which editors and <c>echo</c> put there.</summary>
    /// <param name="path">The file; relative to the working directory of the program.</param>
    /// <param name="text">The value.</param>
    /// <param name="reason">The end of a sentence that begins with the key.</param>
    public static bool TryRead(string? path, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? reason)
    {
        text = null;
        reason = null;
        if (string.IsNullOrWhiteSpace(path))
        {
            reason = "is empty: write the path of a file.";
            return false;
        }

        try
        {
            text = Utf8.GetString(Read(path)).TrimStart('\uFEFF').TrimEnd('\r', '\n');
            reason = text.Length == 0 ? "names a file that is empty." : null;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            reason = "names a file that is not there.";
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or SecurityException)
        {
            reason = "names a file that this program may not read, or a folder.";
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or NotSupportedException)
        {
            reason = $"names a file that cannot be read: it must be text in UTF-8 of at most {MaxBytes / 1024} KiB.";
        }

        return reason is null;
    }

    private static byte[] Read(string path)
    {
        using var file = File.OpenRead(path);
        var buffer = new byte[MaxBytes + 1];
        var count = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return count <= MaxBytes ? buffer[..count] : throw new IOException();
    }
}
