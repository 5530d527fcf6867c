using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LiveStation.Cli.Running;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Cli.Tour;

/// <summary>The output of the tour. The code that it shows is the code that ran: the compiler supplies its text.</summary>
/// <param name="shell">The shell to write to.</param>
/// <param name="requests">Requests that the emulator processed.</param>
/// <param name="stop">Ends the tour early.</param>
internal sealed class TourPage(Shell shell, ConcurrentQueue<ServedRequest> requests, CancellationToken stop)
{
    private const int CodeIndent = 4;

    private readonly Screen _screen = shell.Out;
    private readonly ProgressLine _progress = new(shell);

    /// <summary>Starts a chapter.</summary>
    /// <param name="text">Subject of the chapter.</param>
    public void Heading(LocalText text) => _screen.Line(new Piece(shell.Say(text), Ink.Strong));

    /// <summary>Writes an empty line.</summary>
    public void Pause() => _screen.Line();

    /// <summary>Writes a paragraph.</summary>
    /// <param name="text">The text.</param>
    public void Say(LocalText text) => _screen.Paragraph(shell.Say(text));

    /// <summary>Writes a note that is less important.</summary>
    /// <param name="text">The text.</param>
    public void Remark(LocalText text) => _screen.Paragraph(shell.Say(text), Ink.Faint);

    /// <summary>Shows a table.</summary>
    /// <param name="table">The table.</param>
    public void Show(Table table) => _screen.Show(table);

    /// <summary>Writes a suggestion.</summary>
    /// <param name="before">The text before the code.</param>
    /// <param name="code">A command or a name.</param>
    public void Suggest(LocalText before, string code) =>
        _screen.Line("  ", shell.Say(before), new Piece(code, Ink.Code));

    /// <summary>Shows code and runs it.</summary>
    /// <param name="action">The code.</param>
    /// <param name="code">Source code of <paramref name="action"/>.</param>
    public void Run(Action action, [CallerArgumentExpression(nameof(action))] string code = "")
    {
        ShowCode(CodeText.BodyOf(code));
        action();
    }

    /// <summary>Shows code, runs it, and returns its result.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="function">The code.</param>
    /// <param name="code">Source code of <paramref name="function"/>.</param>
    public T Run<T>(Func<T> function, [CallerArgumentExpression(nameof(function))] string code = "")
    {
        ShowCode(CodeText.BodyOf(code));
        return function();
    }

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

    /// <summary>Shows a call that waits for a state, and runs it.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="clock">The clock of the client.</param>
    /// <param name="call">The call.</param>
    /// <param name="code">Source code of <paramref name="call"/>.</param>
    /// <returns>The result of the call.</returns>
    public async Task<T> WaitAsync<T>(
        TourClock clock, Func<Task<T>> call, [CallerArgumentExpression(nameof(call))] string code = "")
    {
        ShowCode($"await {CodeText.BodyOf(code)}");
        clock.Pausing = _progress.Show;
        try
        {
            return await call().WaitAsync(stop);
        }
        finally
        {
            clock.Pausing = null;
            _progress.Clear();
            ShowRequests();
        }
    }

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
            _screen.Paragraph(error.Message, Ink.Bad, CodeIndent);
            return error;
        }
        throw Broken($"{code} should have failed.");
    }

    /// <summary>Ends the tour if a result differs from the one that it describes.</summary>
    /// <param name="isTrue">The condition.</param>
    /// <param name="condition">Source code of the condition.</param>
    /// <exception cref="CommandFailure">The condition is false.</exception>
    public static void Ensure(bool isTrue, [CallerArgumentExpression(nameof(isTrue))] string condition = "")
    {
        if (!isTrue)
            throw Broken($"{condition} is false.");
    }

    private static CommandFailure Broken(string reason) => new($"The tour is broken: {reason}");

    private void ShowCode(string code) => _screen.Line("  ", new Piece("› ", Ink.Faint), new Piece(code, Ink.Code));

    // The emulator logs before it responds, so the request is in the log once the response has been received.
    private void ShowRequests()
    {
        while (requests.TryDequeue(out ServedRequest? request))
        {
            int count = 1;
            for (; requests.TryPeek(out ServedRequest? next) && next == request; count++)
                requests.TryDequeue(out _);
            _screen.Line([new string(' ', CodeIndent), .. request.Pieces(), .. Times(count)]);
        }
    }

    private IEnumerable<Piece> Times(int count) =>
        count == 1 ? [] : [new Piece(shell.Say(new($", {count} times", $", {count}회")), Ink.Faint)];
}
