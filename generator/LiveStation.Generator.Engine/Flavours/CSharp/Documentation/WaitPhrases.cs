namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>Sentences of the generator about waiting for states.</summary>
internal static class WaitPhrases
{
    /// <summary>When a wait ends without success.</summary>
    public static DocXml EndsOfWait { get; } = new(
        "Unknown states and failures that can pass do not end the wait. It fails when the state cannot be reached, when the"
            + " object does not exist, and after the timeout of the options.",
        "정의되지 않은 상태와 일시적인 오류는 대기를 끝내지 않습니다. 원하는 상태가 될 수 없는 경우, 대상이 없는 경우, 옵션의 제한"
            + " 시간이 지난 경우에는 실패합니다.");

    /// <summary>The state to wait for.</summary>
    public static DocXml WantedState { get; } = new("The state to wait for.", "기다릴 상태.");

    /// <summary>The options of a wait.</summary>
    public static DocXml WaitOptions { get; } = new(
        "The timeout, the intervals and the receiver of progress, or null to use the defaults.",
        "제한 시간, 간격, 진행 상황을 받을 대상. null인 경우 기본값을 사용합니다.");

    /// <summary>A wait without success.</summary>
    public static DocXml NotReached { get; } = new(
        "The object did not reach the state. The exception contains the last state and the reason.",
        "원하는 상태가 되지 않았습니다. 예외에 마지막 상태와 이유가 있습니다.");

    /// <summary>The class that describes a life cycle.</summary>
    /// <param name="type">C# name of the type.</param>
    public static DocXml StatesOf(string type) => new(
        $"The states of {Phrases.See(type)} and the states that follow them.",
        $"{Phrases.See(type)}의 상태와 각 상태에서 도달할 수 있는 상태.");

    /// <summary>The method that waits.</summary>
    /// <param name="type">C# name of the type of the object.</param>
    public static DocXml WaitFor(string type) => new(
        $"Waits until a {Phrases.See(type)} has a state.", $"{Phrases.See(type)}이(가) 원하는 상태가 될 때까지 기다립니다.");

    /// <summary>The call that a wait repeats.</summary>
    /// <param name="method">C# name of the method.</param>
    public static DocXml RepeatedCall(string method) => new(
        $"Calls {Phrases.See(method)} repeatedly.", $"{Phrases.See(method)}를 반복해서 호출합니다.");

    /// <summary>The result of a wait.</summary>
    /// <param name="type">C# name of the type of the object.</param>
    public static DocXml InWantedState(string type) => new(
        $"The {Phrases.See(type)} in the state.", $"원하는 상태의 {Phrases.See(type)}.");

    /// <summary>A number that is not a state.</summary>
    /// <param name="parameter">C# name of the parameter.</param>
    public static DocXml NotAState(string parameter) => new(
        $"<paramref name=\"{parameter}\" /> is not a member of the enum.",
        $"<paramref name=\"{parameter}\" />가 열거형의 멤버가 아닙니다.");
}
