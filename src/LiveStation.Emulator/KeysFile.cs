using System.Text.Json;
using LiveStation.Runtime;

namespace LiveStation.Emulator;

/// <summary>Reads key pairs from a file.</summary>
internal static class KeysFile
{
    /// <summary>Reads the key pairs: a JSON object whose names are access keys and whose values are secret keys.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="FormatException">The file cannot be read, or has another format. The message contains no key.</exception>
    public static IReadOnlyList<NcpCredentials> Read(string path)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. document.RootElement.EnumerateObject().Select(pair => new NcpCredentials(pair.Name, pair.Value.GetString()!))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{ProgramOptions.KeysFile.Name}: the file {path} cannot be read.", exception);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // Not the cause: its message could quote a key.
            throw new FormatException(
                $"{ProgramOptions.KeysFile.Name}: the file {path} must contain a JSON object of the form {{ \"accessKey\": \"secretKey\" }}.");
        }
    }
}
