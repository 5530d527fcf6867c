using System.Globalization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Errors;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>The exception that is thrown when an object does not reach the state that a caller waits for.</summary>
public sealed class ApiWaitException : ApiException
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiWaitException"/> class. Public so that you can create instances in
    /// your own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation that reads the object, such as <c>getChannel</c>.</param>
    /// <param name="wantedState">The wire value of the wanted state, such as <c>READY</c>.</param>
    /// <param name="reason">The reason why it was not reached.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/> or <paramref name="wantedState"/> is null.
    /// </exception>
    public ApiWaitException(string operation, string wantedState, WaitFailure reason)
        : this(operation, wantedState, reason, innerException: null)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiWaitException"/> class with an inner exception. Public so that you
    /// can create instances in your own tests.
    /// </summary>
    /// <param name="operation">The ID of the operation that reads the object, such as <c>getChannel</c>.</param>
    /// <param name="wantedState">The wire value of the wanted state, such as <c>READY</c>.</param>
    /// <param name="reason">The reason why it was not reached.</param>
    /// <param name="innerException">The failure of the last request; null if it succeeded.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="operation"/> or <paramref name="wantedState"/> is null.
    /// </exception>
    public ApiWaitException(string operation, string wantedState, WaitFailure reason, Exception? innerException)
        : base(operation, innerException)
    {
        WantedState = Guard.NotNull(wantedState);
        Reason = reason;
    }

    /// <summary>The wire value of the wanted state, such as <c>READY</c>.</summary>
    public string WantedState { get; }

    /// <summary>The reason why the state was not reached.</summary>
    public WaitFailure Reason { get; }

    /// <summary>
    /// The wire value of the last state that was received, such as <c>CREATING</c>; null if none was received.
    /// </summary>
    public string? State { get; init; }

    /// <summary>The duration of the wait.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <inheritdoc />
    private protected override string Text(ErrorText text) => text.Wait(Operation, WantedState, Cause());

    private LocalText Cause() => Reason switch
    {
        WaitFailure.Unreachable => new(
            "it cannot be reached from " + (State ?? "the current state"), (State ?? "현재") + " 상태에서는 도달할 수 없음"),
        WaitFailure.Deleted => new LocalText("the object does not exist", "대상이 존재하지 않음") + LastState(),
        _ => new LocalText("the time of " + Seconds() + " s is over", "제한 시간 " + Seconds() + "초 초과") + LastState(),
    };

    private LocalText LastState() =>
        State is null ? "" : new LocalText(" (last state " + State + ")", " (마지막 상태 " + State + ")");

    private string Seconds() => Elapsed.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}
