using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LiveStation.Cli.Running;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>The output of the tour. The code that it shows is the code that ran: the compiler supplies its text.</summary>
/// <param name="screen">The screen to write to.</param>
/// <param name="requests">Requests that the emulator processed.</param>
/// <param name="stop">Ends the tour early.</param>
internal sealed class TourPage(Screen screen, ConcurrentQueue<ServedRequest> requests, CancellationToken stop)
{
    private const int CodeIndent = 4;

    /// <summary>Starts a chapter.</summary>
    /// <param name="text">Subject of the chapter.</param>
    public void Heading(string text) => screen.Line(new Piece(text, Ink.Strong));

    /// <summary>Writes an empty line.</summary>
    public void Pause() => screen.Line();

    /// <summary>Writes a paragraph.</summary>
    /// <param name="text">The text.</param>
    public void Say(string text) => screen.Paragraph(text);

    /// <summary>Writes a note that is less important.</summary>
    /// <param name="text">The text.</param>
    public void Remark(string text) => screen.Paragraph(text, Ink.Faint);

    /// <summary>Shows a table.</summary>
    /// <param name="table">The table.</param>
    public void Show(Table table) => screen.Show(table);

    /// <summary>Writes a suggestion.</summary>
    /// <param name="pieces">One line; a command or an address is formatted as code.</param>
    public void Suggest(params IReadOnlyList<Piece> pieces) => screen.Line(["  ", .. pieces]);

    /// <summary>Shows a call and waits for its result.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="code">Source code of the call.</param>
    /// <returns>The result of the call.</returns>
    public async Task<T> CallAsync<T>(Task<T> call, [CallerArgumentExpression(nameof(call))] string code = "")
    {
        ShowCode($"await {code}");
        try
        {
            // Ctrl+C ends the wait from here, so that the displayed code needs no token.
            return await call.WaitAsync(stop);
        }
        finally
        {
            ShowRequests();
        }
    }

    /// <summary>Shows a call and waits for its result.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="code">Source code of the call.</param>
    /// <returns>The result of the call.</returns>
    public Task<T> CallAsync<T>(ValueTask<T> call, [CallerArgumentExpression(nameof(call))] string code = "") =>
        CallAsync(call.AsTask(), code);

    /// <summary>Shows a call that must fail.</summary>
    /// <typeparam name="TError">Type of the expected exception.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="code">Source code of the call.</param>
    /// <returns>The exception.</returns>
    /// <exception cref="CommandFailure">The call did not fail.</exception>
    public async Task<TError> CallInVainAsync<TError>(
        Task call, [CallerArgumentExpression(nameof(call))] string code = "")
        where TError : ApiException
    {
        ShowCode($"await {code}");
        try
        {
            await call.WaitAsync(stop);
        }
        catch (TError error)
        {
            ShowRequests();
            screen.Paragraph(error.Message, Ink.Bad, CodeIndent);
            return error;
        }
        throw new CommandFailure($"The tour is broken: {code} should have failed.");
    }

    private void ShowCode(string code)
    {
        screen.Line("  ", new Piece("› ", Ink.Faint), new Piece(code, Ink.Code));
    }

    // The emulator logs before it responds, so the request is in the log once the response has been received.
    private void ShowRequests()
    {
        while (requests.TryDequeue(out ServedRequest? request))
            screen.Line([new string(' ', CodeIndent), .. request.Pieces()]);
    }
}
