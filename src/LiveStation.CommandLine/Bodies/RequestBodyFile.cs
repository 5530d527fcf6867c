using System.Text;
using LiveStation.CommandLine.Running;

namespace LiveStation.CommandLine.Bodies;

/// <summary>Reads a request body from a file or from standard input.</summary>
internal static class RequestBodyFile
{
    private const string StandardInput = "-";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a body without the line break at its end.</summary>
    /// <param name="file">Path of the file; <c>-</c> for standard input.</param>
    /// <param name="shell">Has the standard input.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="CommandFailure">The file cannot be read, or is not UTF-8.</exception>
    public static async Task<string> ReadAsync(string file, Shell shell, CancellationToken stop)
    {
        try
        {
            await using Stream stream = file == StandardInput ? shell.Input() : File.OpenRead(file);
            using StreamReader reader = new(stream, StrictUtf8);
            string text = (await reader.ReadToEndAsync(stop)).TrimEnd('\r', '\n');
            return text.Length > 0 ? text : throw CommandFailure.NotUnderstood(file == StandardInput
                ? new("The body is empty: standard input has ended without any text.", "본문이 비어 있습니다. 표준 입력에 텍스트가 없습니다.")
                : new($"The body is empty: {file} contains no text.", $"본문이 비어 있습니다. {file} 파일에 텍스트가 없습니다."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new CommandFailure(new(
                $"The body cannot be read. {exception.Message}", $"본문을 읽을 수 없습니다. {exception.Message}"));
        }
    }
}
