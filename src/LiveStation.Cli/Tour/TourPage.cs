using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LiveStation.Cli.Running;
using LiveStation.Cli.Terminal;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>What the tour writes on. Code it shows is code that ran: the compiler hands over its text.</summary>
/// <param name="screen">Where to.</param>
/// <param name="requests">Requests that the emulator answered.</param>
/// <param name="stop">Ends the tour early.</param>
internal sealed class TourPage(Screen screen, ConcurrentQueue<ServedRequest> requests, CancellationToken stop)
{
    private const int CodeIndent = 4;

    /// <summary>Begins a chapter.</summary>
    /// <param name="text">What it is about.</param>
    public void Heading(string text) => screen.Line(new Piece(text, Ink.Strong));

    /// <summary>Writes an empty line.</summary>
    public void Pause() => screen.Line();

    /// <summary>Says something.</summary>
    /// <param name="text">What to say.</param>
    public void Say(string text) => screen.Paragraph(text);

    /// <summary>Remarks something that may be passed over.</summary>
    /// <param name="text">What to remark.</param>
    public void Remark(string text) => screen.Paragraph(text, Ink.Faint);

    /// <summary>Shows a table.</summary>
    /// <param name="table">The table.</param>
    public void Show(Table table) => screen.Show(table);

    /// <summary>Suggests what to do.</summary>
    /// <param name="pieces">One line; what to type or open is code.</param>
    public void Suggest(params IReadOnlyList<Piece> pieces) => screen.Line(["  ", .. pieces]);

    /// <summary>Shows a call and waits for it.</summary>
    /// <typeparam name="T">What it returns.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="code">Its code.</param>
    /// <returns>What the call returned.</returns>
    public async Task<T> CallAsync<T>(Task<T> call, [CallerArgumentExpression(nameof(call))] string code = "")
    {
        ShowCode($"await {code}");
        try
        {
            // Ctrl+C ends the wait from here, so that the code on the screen needs no token.
            return await call.WaitAsync(stop);
        }
        finally
        {
            ShowRequests();
        }
    }

    /// <summary>Shows a call and waits for it.</summary>
    /// <typeparam name="T">What it returns.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="code">Its code.</param>
    /// <returns>What the call returned.</returns>
    public Task<T> CallAsync<T>(ValueTask<T> call, [CallerArgumentExpression(nameof(call))] string code = "") =>
        CallAsync(call.AsTask(), code);

    /// <summary>Shows a call that has to fail.</summary>
    /// <typeparam name="TError">How it has to fail.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="code">Its code.</param>
    /// <returns>How it failed.</returns>
    /// <exception cref="CommandFailure">It did not fail.</exception>
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

    // The emulator logs before it answers, so whoever has the answer finds the request here.
    private void ShowRequests()
    {
        while (requests.TryDequeue(out ServedRequest? request))
            screen.Line([new string(' ', CodeIndent), .. request.Pieces()]);
    }
}
