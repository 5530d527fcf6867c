using LiveStation.Generator.Engine.Binding;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>The time limit of all patterns of a spec.</summary>
public sealed class PatternTrialsTests
{
    [Fact]
    public void The_first_pattern_after_the_limit_of_all_is_reported_once_and_nothing_is_tried_after_it()
    {
        PatternTrials trials = new(longestInAll: TimeSpan.Zero);

        trials.Matches("a+", "b").ShouldBeFalse();
        trials.Matches("b+", "a").ShouldBeTrue();
        trials.Matches("c+", "a").ShouldBeTrue();

        trials.Tried.ShouldBe(1);
        trials.TakeAstray("a+").ShouldBeNull();
        trials.TakeAstray("b+").ShouldNotBeNull().English.ShouldContain("within 4 seconds");
        trials.TakeAstray("b+").ShouldBeNull();
        trials.TakeAstray("c+").ShouldBeNull();
    }
}
